import type { SkillSort } from '../dictionary';

/** Software and its making. */
export const software: readonly (readonly [SkillSort, string])[] = [
	[
		'tool',
		`Java
		Python|python3
		!Go|Golang
		C++|cpp
		PHP
		Kubernetes|k8s
		SQL`
	]
];
