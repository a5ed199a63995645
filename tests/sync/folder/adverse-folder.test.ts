import { VirtualTime } from '../virtual-time';
import { Drive } from './adverse-folder';
import { folderContract } from './folder-contract';

folderContract('in memory', () => Promise.resolve(new Drive(new VirtualTime()).join()));
