/** What the bookmarklet and the extension take along of a page. */
export interface PageTaken {
	readonly url: string;
	readonly title: string;
	/** Without scripts (but JSON-LD), styles, pictures and what a reader of text does not need. */
	readonly html: string;
}

/**
 * Takes the page that is shown, which stays as it is. It is sent as its own source text into pages of others, as a
 * bookmarklet and by the extension: so it must use nothing from outside itself. What it takes is understood by the app,
 * by the same code as a file that is dropped there.
 */
export function takePage(): PageTaken {
	const longest = 1_500_000;
	// A document that is not shown loads no picture and runs nothing.
	const copy = document.implementation.createHTMLDocument('');
	const root = copy.importNode(document.documentElement, true);
	const isData = (script: Element) => /ld\+json/i.test(script.getAttribute('type') ?? '');
	for (const element of root.querySelectorAll(
		'script,style,svg,canvas,iframe,object,embed,video,audio,picture,img,noscript,template,link,select,textarea,input'
	)) {
		const isCanonical = /^canonical$/i.test(element.getAttribute('rel') ?? '');
		if (!isCanonical && !(element.localName === 'script' && isData(element))) element.remove();
	}
	const kept =
		/^(?:href|content|property|name|rel|type|role|hidden|aria-hidden|class|id|datetime|item.*|colspan|rowspan)$/;
	// A form's own methods can be hidden by fields of their names.
	const { getAttribute, getAttributeNames, removeAttribute, setAttribute } = Element.prototype;
	for (const element of root.querySelectorAll('*')) {
		const isHidden = /display\s*:\s*none/i.test(getAttribute.call(element, 'style') ?? '');
		for (const name of getAttributeNames.call(element)) {
			const length = getAttribute.call(element, name)?.length ?? 0;
			if (!kept.test(name) || length > 20_000) removeAttribute.call(element, name);
		}
		if (isHidden) setAttribute.call(element, 'hidden', '');
	}
	const comments = copy.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
	for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
		comment.parentNode?.removeChild(comment);
	}
	let html = root.outerHTML.replace(/[ \t]{2,}/g, ' ');
	if (html.length > longest) {
		const head = [...root.querySelectorAll('title,link,script')];
		const main = root.querySelector('main,[role=main],article') ?? root;
		html = (head.map((element) => element.outerHTML).join('') + main.outerHTML).slice(0, longest);
	}
	return { url: location.href, title: document.title, html };
}
