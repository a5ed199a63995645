/** Sentences with which postings in German, French, Spanish, Dutch and Portuguese close, like those of `closings.ts`. */
import type { ClosingKind } from './closings';

export const foreignClosings: readonly (readonly [ClosingKind, ...RegExp[]])[] = [
	[
		'legal',
		/(?<!\p{L})(?:ongeacht (?:leeftijd|afkomst|geslacht|gender)|is niet aansprakelijk|respeitamos a diversidade|destinadas a pessoas com|(?:vagas?|posições) .{0,40}(?:afirmativas?|deficiência)|son gratuitos|(?:sin importar|independientemente de) (?:su |el |la )?(?:género|sexo|edad|raza|origen)|quel(?:le)?s? que soi(?:t|en)t|ouverte?s? aux? (?:personnes|candidat\p{L}*) (?:en situation|handicap)|vielfalt (?:ist|wird|schätzen)|(?:alle|sämtliche) (?:menschen|bewerbungen) .{0,60}(?:willkommen|unabhängig))/u
	],
	[
		'process',
		/(?<!\p{L})(?:nodigen we .{0,60}(?:gesprek|kandidaten)|(?:eerste|tweede|mondeling) (?:gesprek|selectiegesprek)|selectiegesprek|eine auswahl .{0,40}(?:treffen|getroffen)|seuls? les candidats? .{0,40}(?:contacté|retenu)|solo se contactará|apenas (?:os|as) candidat)/u
	],
	[
		'apply',
		/^(?:(?:möchtest du|möchten sie|willst du|wollen sie|hast du|haben sie|(?:bist du|sind sie)(?! (?:unsere?|der|die)(?!\p{L}))|fühlst du|fühlen sie|klingt das|du (?:möchtest|willst|hast|bist|findest|fühlst)|sie (?:möchten|wollen|haben|sind|fühlen))(?!\p{L}).{0,140}(?:teil (?:unseres|des|von)|mit uns|bewerb|bewirb|angesprochen|interess|lust|neugierig|\?)|wenn (?:sie|du|dich|dir|das)(?!\p{L}).{0,140}(?:team|bewerb|bewirb|angesprochen|interess|verstärken|passt)|(?:dann|jetzt|einfach) (?:freuen wir|bewirb|bewerben|schick|senden|sende|melde|werde|sollten)|(?:nutzen|klicken|bewerben|melden|rufen|kontaktieren|richten|übersenden|reichen|senden) sie |(?:melde|ruf|kontaktiere|schreib|schick|sende|nutze|klick)e? (?:dich|dir|uns|einfach|jetzt|deine|hier) |für fragen |(?:bevorzugt )?per (?:e-)?mail\b)/u,
		/^(?:si (?:ce|cette|vous|tu|le poste|l'aventure|comme nous)(?!\p{L}).{0,200}(?:intéress|postul|candidat|(?<!\p{L})cv(?!\p{L})|rejoign|rejoin|tent|reconn|contact)|(?:merci|veuillez) .{0,60}(?:cv|candidature|envoyer|adresser|transmettre|postuler)|(?:envoie|envoyer|adresse|transmettez|rejoins|rejoignez|postule|contactez|contacte)(?:[- ]nous|[- ]moi|[- ](?:ton|votre|vos|ta))(?!\p{L})|(?:vous souhaitez|tu souhaites|envie de|prête?s? à)(?!\p{L}).{0,100}(?:rejoindre|postul|\?|!))/u,
		/^(?:si (?:crees|cumples|te (?:gusta|apasiona|interesa|identificas|apetece)|compartes|quieres|estás|deseas|reúnes|consideras)(?!\p{L})|¿(?:quieres|te (?:animas|apuntas|gustaría)|estás|a qué esperas|te apetece|hablamos)(?!\p{L})|(?:envíanos|mándanos|postúlate|aplica (?:ya|ahora|aquí)|apúntate|únete|contáctanos|¡?no (?:lo )?dudes|¡?te esperamos)(?!\p{L}))/u,
		/^(?:(?:ben jij|ben je|heb je|heb jij|wil je|wil jij|klinkt dit|is dit|word jij|spreekt)(?!\p{L}).{0,140}(?:\?|solliciteer|mail |bel )|(?:neem contact|upload je|bezorg |aarzel niet|twijfel niet|meer weten|geïnteresseerd|enthousiast\?|je kan solliciteren|solliciteren|sollicitaties?)(?!\p{L})|(?:we|wij) (?:ontvangen|kijken uit|zien) .{0,40}(?:sollicitatie|(?<!\p{L})cv(?!\p{L})|kandidatuur|reactie))/u,
		/^(?:se (?:você|te|tens|procuras|és|queres)(?!\p{L}).{0,200}(?:inscrev|candidat|currículo|interess|convers|vaga)|(?:enviar?|mande|mandar|cadastre) (?:o |seu |teu |o seu |o teu )?(?:cv|currículo|curriculum|portfólio)|(?:inscreva|inscreve|candidata|cadastre)-(?:se|te)|venha (?:fazer|trabalhar)|vem (?:fazer|trabalhar)|(?:quer|queres) (?:fazer parte|trabalhar|se juntar|juntar))/u,
		/^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}$/
	]
];
