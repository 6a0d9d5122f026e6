import { testPart } from './parts';

testPart(2);
