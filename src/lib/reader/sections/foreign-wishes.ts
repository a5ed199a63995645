/** Turns of phrase of French, Spanish, Dutch, Portuguese and German that make a wish of a line or of what stands beside them. */

/** What a line opens with that is a wish to its end. */
export const wishOpenings =
	'(?:je|jij|u|du|sie|vous|tu) \\p{L}+ (?:bij voorkeur|idealerweise|im idealfall|idéalement|de préférence)|(?:también |además )?valorar(?:emos|íamos)|optimalerweise|im idealfall|von vorteil|(?:será|seria|é) (?:considerado )?(?:um (?:grande )?)?(?:diferencial|plus|desejável|valorizad[oa])|(?:será|sería|es) (?:muy )?(?:un plus|deseable|valorable|recomendable)|preferencialmente|preferentemente|preferiblemente|preferible|valorable|deseable|diferencial|desejável|(?:un plus|les plus|atout|een pré|pré|plus)(?= ?:)|apprécié|souhaité|de préférence|serait un plus|is een pre';

/** What makes a wish of all before it. */
export const wishClosings =
	'valorar(?:emos|íamos) (?:positivamente|mucho)|(?:von vorteil|wünschenswert|kein muss)(?=,? (?:aber|jedoch) )|(?:est|sont|serait|seraient) (?:également )?(?:recommandé|bienvenu)e?s?|(?:sera|seront|serait|seraient) (?:un (?:réel |vrai |gros )?(?:plus|atout)|appréciée?s?|valorisée?s?)|(?:se valorará|valorable|deseable|recomendable|preferible)(?=[.!)\\s]*$)|(?:será|sería|es) (?:un |muy )?(?:plus|valorado|deseable|valorable)|is (?:mooi|fijn|leuk|handig|wenselijk|gewenst|meegenomen)(?=[.!,)\\s]|$)|(?:een )?(?:pré|pre)(?=[.!)\\s]*$)|(?:serão|seria|será) (?:um |considerad[oa]s? )?(?:diferenciais|diferencial|valorizad[oa]s?|desejáve(?:l|is))';

/** Beside what is wished for, anywhere in a sentence. */
export const wishBeside =
	/(?<!\p{L})(?:valorar(?:emos|íamos)|optimalerweise|im idealfall|nicht zwingend|(?:serait|sera|seront) (?:valorisée?s?|un (?:réel|vrai|gros) (?:plus|atout))|de préférence|preferentemente|preferiblemente|preferencialmente|recomendable|is (?:fijn|wenselijk|gewenst)|serão? (?:considerad[oa]s? )?(?:um )?(?:diferenciais|diferencial|valorizad[oa]s?)|será valorad[oa]s?|serán valorad[oa]s)(?!\p{L})/iu;
