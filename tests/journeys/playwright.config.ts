import { defineConfig } from '@playwright/test';
import { suiteConfig } from '../support/playwright';

export default suiteConfig('journeys').then((config) => defineConfig(config));
