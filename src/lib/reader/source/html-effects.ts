import { attributeOf } from './html-tokens';

/** What an element does to the text inside it. */
export interface Effect {
	readonly isHidden: boolean;
	readonly isChrome: boolean;
	readonly isBold: boolean;
	readonly isVoid: boolean;
	/** A new one of the same kind ends the last, as with `<li>` and `<p>`. */
	readonly closesItself: boolean;
	/** 1 to 6, or 0. */
	readonly heading: number;
}

const words = (list: string) => new Set(list.split(' '));
const voids = words('area base br col embed hr img input link meta param source track wbr');
const hiddenElements = words(
	'head style template svg math iframe object canvas audio video noscript select datalist textarea noframes xmp map'
);
const chromeElements = words('nav footer button dialog form menu');
const selfClosing = words('p li dt dd tr td th option');
const boldElements = words('b strong');

const chromeClasses =
	/(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|navbar|similar|related|recommended|share|sharing|social|newsletter|skip-link|toast|modal|popup)(?:$|[\s_-])/i;
const hiddenClasses = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|d-none)(?:$|\s)/i;
const chromeRoles = words(
	'navigation contentinfo dialog alertdialog search banner menubar toolbar'
);

const plain: Effect = {
	isHidden: false,
	isChrome: false,
	isBold: false,
	isVoid: false,
	closesItself: false,
	heading: 0
};

export function effectOf(name: string, attributes: string): Effect {
	const heading = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
	const effect: Effect = {
		...plain,
		heading,
		isHidden: hiddenElements.has(name),
		isChrome: chromeElements.has(name),
		isBold: boldElements.has(name),
		isVoid: voids.has(name),
		closesItself: selfClosing.has(name)
	};
	if (attributes.length < 4) return effect;
	const style = attributeOf(attributes, 'style') ?? '';
	const classes = `${attributeOf(attributes, 'class') ?? ''} ${attributeOf(attributes, 'id') ?? ''}`;
	const isHidden =
		effect.isHidden ||
		attributeOf(attributes, 'hidden') !== undefined ||
		attributeOf(attributes, 'aria-hidden') === 'true' ||
		/display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style) ||
		hiddenClasses.test(classes);
	const isChrome =
		effect.isChrome ||
		chromeClasses.test(classes) ||
		chromeRoles.has(attributeOf(attributes, 'role')?.toLowerCase() ?? '');
	// Google Docs wraps all it copies in a bold element that is styled as not bold.
	const isUnbolded = /font-weight\s{0,3}:\s{0,3}(?:normal|[1-4]00)/i.test(style);
	const isBold =
		(effect.isBold && !isUnbolded) || /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style);
	return { ...effect, isHidden, isChrome, isBold };
}
