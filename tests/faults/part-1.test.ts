import { testPart } from './parts';

testPart(1);
