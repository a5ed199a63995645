import type { ClientInit } from '@sveltejs/kit';
import { afterFrame } from '$lib/components/basics/after-frame';

/** The page as it was served is shown before the app starts to work on it. */
export const init: ClientInit = () => new Promise((resolve) => afterFrame(resolve)());
