import type { Field } from '../fields/field';
import { principalWithId } from '../store/principals';
import { listWithId } from '../store/lists';
import type { Visit } from '../visit';
import { escapeHtml } from './fieldValues';
import { showLinked } from './formValues';

const layouts = (visit: Visit): string => `${visit.web.path === '/' ? '' : visit.web.path}/_layouts/15`;

/** The markup that stands for a person in lists and forms, as recorded; somebody without a mail address has no presence. */
export function presence(visit: Visit, id: number): string {
  const person = principalWithId(visit.farm, visit.web.site, id);
  if (!person) return '';
  const name = escapeHtml(person.title);
  const link = `<a class="ms-subtleLink" onclick="GoToLinkOrDialogNewWindow(this);return false;" href="${layouts(visit)}/userdisp.aspx?ID=${id}">${name}</a>`;
  const image = (src: string, css: string, rest: string): string =>
    `<img ${rest}class='${css}' src='/_layouts/15/images/${src}?rev=47'  alt='' />`;
  if (person.email === '') {
    const mark = image('spimn.png', 'ms-spimn-img ms-spimn-presence-disconnected-10x10x32', '');
    return `<span class="ms-noWrap"><span class='ms-spimn-presenceLink'><span class='ms-spimn-presenceWrapper ms-imnImg ms-spimn-imgSize-10x10'>${mark}</span></span><span class="ms-noWrap ms-imnSpan"><span class='ms-spimn-presenceLink'>${image('blank.gif', 'ms-hide', '')}</span>${link}</span></span>`;
  }
  const sip = escapeHtml(person.email);
  const open = (css: string, more: string): string =>
    `<a href='#' onclick='IMNImageOnClick(event);return false;' class='${css}' ${more}>`;
  const mark = `<img name='imnmark' class='ms-spimn-img ms-spimn-presence-disconnected-10x10x32' title='' ShowOfflinePawn='1' src='/_layouts/15/images/spimn.png?rev=47'  alt='No presence information' sip='${sip}' id='imn_${id},type=sip'/>`;
  const hidden = `<img name='imnmark' class='ms-hide' title='' ShowOfflinePawn='1' src='/_layouts/15/images/blank.gif?rev=47'  alt='' sip='${sip}' id='imn_${id + 1},type=sip'/>`;
  return `<span class="ms-noWrap"><span class='ms-imnSpan'>${open('ms-imnlink ms-spimn-presenceLink', '')}<span class='ms-spimn-presenceWrapper ms-imnImg ms-spimn-imgSize-10x10'>${mark}</span></a></span><span class="ms-noWrap ms-imnSpan">${open('ms-imnlink', "tabIndex='-1'")}${hidden}</a>${link}</span></span>`;
}

/** A lookup as a link to the item that it shows. */
export function lookupLink(visit: Visit, field: Field, id: number): string {
  const list = listWithId(visit.farm, field.schema.attributes.List ?? '');
  if (!list) return '';
  const address = `${layouts(visit)}/listform.aspx?PageType=4&ListId={${list.id.toUpperCase()}}&ID=${id}&RootFolder=*`;
  return `<a onclick="OpenPopUpPage('${address}', RefreshPage); return false;" href="${escapeHtml(address)}">${escapeHtml(showLinked(visit)(field, id))}</a>`;
}
