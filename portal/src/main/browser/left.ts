import {tellLeft} from './runtime/tellLeft';

// The page that content goes to when it is left.
tellLeft(window);
