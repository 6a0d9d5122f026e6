import { testPart } from './parts';

testPart(3);
