/** The address when a link may lead there: http(s), mailto or tel, and nothing hidden in it. */
export function safeHref(href: string): string | null {
  const isHidden = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u.test(href);
  const isKnown = /^(?:https?:\/\/[^/]|mailto:[^:]|tel:[+\d])/i.test(href);
  return isKnown && !isHidden && href.length <= 2000 && URL.canParse(href) ? href : null;
}
