import { testPart } from './parts';

testPart(4);
