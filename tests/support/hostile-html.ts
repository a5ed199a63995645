/**
 * HTML that tries to run something, load something or take over the page it is put into. Whatever runs calls `pwned()`.
 * Each has its name, for tests and journeys to report.
 */
export const hostileHtml: readonly (readonly [string, string])[] = [
	['a script', '<script>pwned()</script>'],
	['a script in capitals', '<SCRIPT>pwned()</SCRIPT>'],
	['a script with a line break in its tag', '<script\n>pwned()</script\n>'],
	['a script nested in its own name', '<scr<script>ipt>pwned()</scr</script>ipt>'],
	[
		'a module script from a data address',
		'<script type="module" src="data:text/javascript,pwned()"></script>'
	],
	[
		'a script that claims to be JSON-LD with a second type',
		'<script type="application/ld+json" type="module">pwned()</script><script type="text/javascript">pwned()</script>'
	],
	['an image that fails', '<img src="data:x" onerror="pwned()">'],
	['an image without quotes', '<img src=data:x onerror=pwned()>'],
	['an image with a slash for a space', '<img/src=data:x/onerror=pwned()>'],
	['an image with an encoded handler', '<img src=data:x onerror="&#112;wned()">'],
	['an unclosed image', '<img src=data:x onerror=pwned() '],
	['an image with a responsive source', '<img srcset="x 1x" onerror=pwned()>'],
	[
		'a picture source',
		'<picture><source srcset=x onerror=pwned()><img src=data:x onerror=pwned()></picture>'
	],
	['a handler on a paragraph', '<p onclick="pwned()" onmouseover="pwned()">Build things</p>'],
	['a focused element with autofocus', '<input autofocus onfocus=pwned()>'],
	['a tab stop that takes the focus', '<div tabindex=1 autofocus onfocus=pwned()>x</div>'],
	['an open details element', '<details open ontoggle=pwned()><summary>x</summary></details>'],
	[
		'a popover toggle',
		'<button popovertarget=p>x</button><div popover id=p onbeforetoggle=pwned()>y</div>'
	],
	[
		'an animation event',
		'<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart="pwned()">x</p>'
	],
	['a transition event', '<p style="transition:color 1s" ontransitionend=pwned()>x</p>'],
	['a body with a load handler', '<body onload=pwned() onpageshow=pwned()>text</body>'],
	['a marquee', '<marquee onstart=pwned() loop=1>x</marquee>'],
	['a video source', '<video><source onerror=pwned()></video>'],
	['an audio element', '<audio src=x onerror=pwned()>'],
	['a javascript: link', '<a href="javascript:pwned()">Apply</a>'],
	['a javascript: link in mixed case', '<a href="JaVaScRiPt:pwned()">Apply</a>'],
	['a javascript: link with a tab inside', '<a href="java\tscript:pwned()">Apply</a>'],
	['a javascript: link with an encoded line break', '<a href="java&#10;script:pwned()">Apply</a>'],
	[
		'a javascript: link after control characters',
		'<a href="\u0001\u0002 javascript:pwned()">Apply</a>'
	],
	['a javascript: link with an encoded colon', '<a href="javascript&colon;pwned()">Apply</a>'],
	['a vbscript: link', '<a href="vbscript:pwned()">Apply</a>'],
	['a data: link', '<a href="data:text/html,<script>pwned()</script>">Apply</a>'],
	[
		'a data: link in base64',
		'<a href="data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+">Apply</a>'
	],
	['a blob: link', '<a href="blob:https://example.com/1">Apply</a>'],
	[
		'a link that pings',
		'<a href="https://example.com/" ping="https://example.com/p" onclick=pwned()>x</a>'
	],
	['a form action', '<form action="javascript:pwned()"><input type=submit></form>'],
	[
		'a button with a form action',
		'<form><button formaction="javascript:pwned()">Apply</button></form>'
	],
	['a frame', '<iframe src="javascript:parent.pwned()"></iframe>'],
	['a frame with its own document', '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>'],
	[
		'a frame with an encoded document',
		'<iframe srcdoc="&lt;img src=x onerror=parent.pwned()&gt;"></iframe>'
	],
	['an object', '<object data="javascript:pwned()"></object>'],
	['an embed', '<embed src="javascript:pwned()">'],
	[
		'an applet and a frameset',
		'<frameset onload=pwned()><frame src="javascript:pwned()"></frameset><applet code=x></applet>'
	],
	['a base address', '<base href="javascript:/a/-pwned()//"><a href="#">x</a>'],
	['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:pwned()">'],
	[
		'a refresh to a data address',
		'<meta http-equiv=refresh content="0;url=data:text/html,<script>pwned()</script>">'
	],
	['a style sheet link', '<link rel=stylesheet href="data:text/css,*{color:red}" onload=pwned()>'],
	['a preload that fails', '<link rel=preload as=script href=x onerror=pwned()>'],
	['a style element that imports', '<style>@import "data:text/css,*{}";</style>'],
	[
		'a style that covers the page',
		'<div style="position:fixed;inset:0;z-index:9999;background:url(javascript:pwned())">x</div>'
	],
	['an old expression', '<p style="width:expression(pwned())">x</p>'],
	['SVG with a load handler', '<svg onload=pwned()></svg>'],
	['SVG with a script', '<svg><script>pwned()</script></svg>'],
	[
		'SVG with an animated link',
		'<svg><a><animate attributeName=href values="javascript:pwned()"/><text y=20>x</text></a></svg>'
	],
	['SVG with a set element', '<svg><set attributeName=onmouseover to=pwned() /></svg>'],
	[
		'SVG that uses a data address',
		'<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>pwned()</script></svg>#x"/></svg>'
	],
	[
		'SVG with a foreign object',
		'<svg><foreignObject><img src=data:x onerror=pwned()></foreignObject></svg>'
	],
	['SVG with a broken style', '<svg><style><img src=data:x onerror=pwned()></style></svg>'],
	['MathML with a link', '<math href="javascript:pwned()">x</math>'],
	[
		'MathML with an action',
		'<math><maction actiontype="statusline#javascript:pwned()" xlink:href="javascript:pwned()">x</maction></math>'
	],
	[
		'a mutation through MathML',
		'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=data:x onerror=pwned()&gt;">'
	],
	[
		'a mutation through nested forms',
		'<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>'
	],
	[
		'a mutation through a style in SVG',
		'<svg></p><style><a id="</style><img src=data:x onerror=pwned()>">'
	],
	[
		'a mutation through noscript',
		'<noscript><p title="</noscript><img src=data:x onerror=pwned()>"></noscript>'
	],
	[
		'a mutation through a title',
		'<title><a title="</title><img src=data:x onerror=pwned()>"></title>'
	],
	[
		'a mutation through a textarea',
		'<textarea><p title="</textarea><img src=data:x onerror=pwned()>"></textarea>'
	],
	['a mutation through xmp', '<xmp><p title="</xmp><img src=data:x onerror=pwned()>"></xmp>'],
	[
		'a mutation through noembed',
		'<noembed><p title="</noembed><img src=data:x onerror=pwned()>"></noembed>'
	],
	[
		'a mutation through a select',
		'<select><template><style><!--</style><a rel="--><img src=data:x onerror=pwned()>"></template></select>'
	],
	[
		'a mutation through an annotation',
		'<math><annotation-xml encoding="text/html"><style><img src=data:x onerror=pwned()></style></annotation-xml></math>'
	],
	[
		'a mutation through a deep nest',
		`${'<div>'.repeat(600)}<svg><style><img src=data:x onerror=pwned()></style></svg>${'</div>'.repeat(600)}`
	],
	['a comment that ends early', '<!--><img src=data:x onerror=pwned()>-->'],
	['a comment with a bang', '<!-- x --!><img src=data:x onerror=pwned()>'],
	[
		'a processing instruction',
		'<?xml-stylesheet href="javascript:pwned()"?><img src=data:x onerror=pwned()>'
	],
	['a CDATA section', '<svg><![CDATA[<]]><img src=data:x onerror=pwned()>]]></svg>'],
	['a template', '<template><img src=data:x onerror=pwned()></template>'],
	[
		'a declarative shadow root',
		'<div><template shadowrootmode=open><img src=data:x onerror=pwned()></template></div>'
	],
	['a custom element with a handler', '<x-job onclick=pwned() is="x-y">x</x-job>'],
	[
		'names that hide document properties',
		'<form name=body></form><img name=getElementById><a id=cookie name=location href="https://example.com/">x</a>'
	],
	[
		'names that hide a form property',
		'<form id=attributes><input name=attributes><input name=nodeName></form>'
	],
	[
		'a slot and parts for scripts to find',
		'<div slot=x part=y data-action="pwned()" x-on:click="pwned()" @click="pwned()">x</div>'
	],
	['a dialog', '<dialog open oncancel=pwned() onclose=pwned()>x</dialog>'],
	[
		'a null byte in a name',
		'<scr\u0000ipt>pwned()</scr\u0000ipt><img src=data:x one\u0000rror=pwned()>'
	],
	[
		'an attribute without an end',
		'<a href="https://example.com/" title="x><img src=data:x onerror=pwned()>'
	],
	[
		'a portal and a fenced frame',
		'<portal src="javascript:pwned()"></portal><fencedframe src=x></fencedframe>'
	]
];
