/// <reference lib="webworker" />
import { answerOffline } from '$lib/browser/worker/offline';
import { remind } from '$lib/browser/worker/remind';
import { takeOverWhenTold } from '$lib/browser/worker/take-over';
import { takeShared } from '$lib/browser/worker/take-shared';
import type { PrecacheEntry } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & {
	/** Every file of the build with its revision; filled in when the app is built. */
	readonly __WB_MANIFEST: PrecacheEntry[];
};

takeShared(self);
answerOffline(self, self.__WB_MANIFEST);
takeOverWhenTold(self);
remind(self);
