/** What becomes of a write: it goes through, is undone (for lack of room or otherwise), or cannot even begin. */
export type Fate = 'fine' | 'full' | 'undone' | 'closed';

/** The browser's IndexedDB, whose writes meet the fate that is decided for each. Reading always works. */
export function faultyFactory(decide: () => Fate): () => IDBFactory {
	return () => factoryOf((database) => spoil(database, decide));
}

/** The browser's IndexedDB, which shows each write as it begins. */
export function watchedFactory(onWrite: (transaction: IDBTransaction) => void): () => IDBFactory {
	return () =>
		factoryOf((database) => {
			const begin = database.transaction.bind(database);
			database.transaction = (stores, mode, options) => {
				const transaction = begin(stores, mode, options);
				if (mode === 'readwrite') onWrite(transaction);
				return transaction;
			};
		});
}

/** The browser's IndexedDB, whose writes end, as the fate says, only once they may. */
export function slowFactory(
	fate: 'fine' | 'full',
	mayEnd: () => boolean,
	onWrite: () => void = () => undefined
): () => IDBFactory {
	return watchedFactory((transaction) => {
		if (fate === 'full') markFull(transaction);
		const end = (fate === 'full' ? transaction.abort : transaction.commit).bind(transaction);
		transaction.commit = () => endLater(transaction, mayEnd, end);
		onWrite();
	});
}

/** Requests keep the transaction alive. */
function endLater(transaction: IDBTransaction, mayEnd: () => boolean, end: () => void): void {
	if (mayEnd()) return end();
	const [store = ''] = transaction.objectStoreNames;
	const asked = transaction.objectStore(store).count();
	asked.onsuccess = () => endLater(transaction, mayEnd, end);
}

function factoryOf(prepare: (database: IDBDatabase) => void): IDBFactory {
	const factory: Pick<IDBFactory, 'open'> = {
		open(name, version) {
			const opening = indexedDB.open(name, version);
			opening.addEventListener('success', () => prepare(opening.result));
			return opening;
		}
	};
	// Storage only opens.
	return factory as IDBFactory;
}

function spoil(database: IDBDatabase, decide: () => Fate): void {
	const begin = database.transaction.bind(database);
	database.transaction = (stores, mode, options) => {
		const fate = mode === 'readwrite' ? decide() : 'fine';
		if (fate === 'closed') throw new DOMException('The database is closing', 'InvalidStateError');
		const transaction = begin(stores, mode, options);
		if (fate === 'full') markFull(transaction);
		// The writer's own commit comes first; instead of it everything is undone.
		if (fate !== 'fine') transaction.commit = () => transaction.abort();
		return transaction;
	};
}

function markFull(transaction: IDBTransaction): void {
	const error = new DOMException('No room', 'QuotaExceededError');
	Object.defineProperty(transaction, 'error', { value: error });
}
