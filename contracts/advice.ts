import type { Judgement } from './finding.ts'

/** Says what to do about a judgement, in one sentence: whom to ask, and which file to change if they mean it. */
export function adviseOn(
  provider: string,
  judgement: Pick<Judgement, 'check' | 'severity' | 'spec'>,
  against?: Judgement['against'],
): string {
  const { check, severity, spec } = judgement
  const paths = `specs/${provider}/paths/`
  // Who describes the provider notes it in contracts/<provider>/deviations.ts besides; who uses the package has no such file.
  const otherwise = `else accept it until ${provider} mends it, as check does with --baseline`
  switch (check) {
    case 'status-code':
      return `Ask ${provider} when this status comes; if it is meant, add it to the operation in ${paths}, ${otherwise}.`
    case 'content-type':
      return `Look whether a proxy or an error page answered; if ${provider} did, ask them, and add the media type in ${paths} if it is meant.`
    case 'response-headers':
      return `Ask ${provider} if the header has changed before a client waits or slows down by it; if it has, change it in ${spec}.`
    case 'enum-value':
      return severity === 'info'
        ? `Nothing is broken: see that your code takes values it does not know, and if ${provider} names this one now, add it to ${spec}.`
        : `Ask ${provider} if the value is new or a mistake; if it is new, add it to the enum in ${spec}, ${otherwise}.`
    case 'nullable':
      return `Guard your code against null here and ask ${provider} if it is meant; if it is, add 'null' to the type in ${spec}, ${otherwise}.`
    case 'required-property':
      return `Ask ${provider} if the property may be left out; if it may, take it from "required" in ${spec}, ${otherwise}.`
    case 'presence':
      return `Do not rely on the property, since ${provider} never promised it; if its absence is normal, take "x-presence" away in ${spec}.`
    case 'id-kind':
      return `See if the ID of another object was put here; if ${provider} has a new form, add it to specs/${provider}/ids.yaml.`
    case 'timestamp':
      return `Ask ${provider} which form and unit the time has; if it has changed, change it in ${spec} and wherever you convert it.`
    case 'undocumented-property':
      return `Do not use the property before ${provider} documents it; then add it to ${spec}.`
    case 'pagination':
      return `See that your code stops at the last page and loses none, and tell ${provider}; if the rule has changed, change it in ${spec}.`
    case 'invariant':
      return against === 'request'
        ? `Tell ${provider} that the answer does not fit the request it came to; if the rule has changed, change it in ${spec}.`
        : `Tell ${provider} that the parts of the answer contradict each other; if the rule has changed, change it in ${spec}.`
    case 'consistency':
      if (against === 'request')
        return `See if a cache or a proxy took the request for another one; if not, tell ${provider} that the answer is about another object.`
      return `See if something between the two exchanges explains it, such as a cache or another client; if not, tell ${provider}.`
    case 'request':
      return `Correct what your client sends, though ${provider} took it; if they document it now, change ${spec}.`
    case 'response-schema':
      return `Ask ${provider} if this is meant; if it is, change ${spec}, ${otherwise}.`
  }
}
