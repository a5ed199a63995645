import adapter from '@sveltejs/adapter-static';

/** The least a SvelteKit site can be; what Waymark is measured against. */
export default { kit: { adapter: adapter({ fallback: '404.html' }), paths: { relative: false } } };
