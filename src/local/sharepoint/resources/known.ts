import { navigationNamed } from '../http/navigation';
import type { Node } from './node';

/**
 * What real sites know beside what is served here, in lower case: these are refused with 501. Everything else that
 * nobody knows gets the 404 that a real site gives.
 */
const METHODS: Readonly<Record<string, string>> = {
  'SP.Web': `addcrossfarmmessage addsupporteduilanguage applytheme applywebtemplate consentaccess
    createdefaultassociatedgroups defaultdocumentlibrary deleteobject doespushnotificationsubscriberexist
    doesuserhavepermissions ensureuser executeremotelob getappbdccatalog getappbdccatalogforappinstance
    getappinstancebyid getappinstancesbyproductid getavailablewebtemplates getcatalog getchanges
    getclientsidecomponents getclientsidecomponentsbyid getclientsidewebparts getcontextwebinformation
    getcustomlisttemplates getdocumentlibraries getentity getfilebyguesturl getfilebyid getfilebylinkingurl
    getfilebyserverrelativepath getfilebyserverrelativeurl getfilebyurl getfilebywopiframeurl getfolderbyguesturl
    getfolderbyid getfolderbyserverrelativepath getfolderbyserverrelativeurl getlist getlistitem
    getlistitembyresourceid getlistitemusingpath getlistusingpath getnewslist getonepagecontextasstream
    getpushnotificationsubscriber getpushnotificationsubscribersbyargs getpushnotificationsubscribersbyuser
    getrecyclebinitems getrecyclebinitemsbyqueryinfo getregionaldatetimeschema getsharinglinkdata getstorageentity
    getsubwebsfilteredforcurrentuser getsubwebsforcurrentuser getuserbyid getusereffectivepermissions getviewfrompath
    getviewfromurl hubsitedata hubsitedataasstream incrementsiteclienttag loadandinstallapp loadapp maptoicon
    pagecontextinfo pagecontextcore parsedatetime processexternalnotification registerpushnotificationsubscriber
    removestorageentity removesupporteduilanguage setaccessrequestsitedescriptionandupdate setstorageentity
    setuseaccessrequestdefaultandupdate synchubsitetheme unregisterpushnotificationsubscriber uploadimage
    effectivebasepermissions accessrequestslist alerts getsitepages tenanttagpolicyenabled supporteduilanguageids
    multilingualsettings firstuniqueancestorsecurableobject update`,
  'SP.List': `additem additemusingpath addvalidateupdateitem addvalidateupdateitemusingpath bulkvalidateupdatelistitems
    breakroleinheritance createdocumentandgeteditlink createdocumentwithdefaultname createmappedview deleteobject
    ensuresignoffstatusfield getbloomfilter getbloomfilterwithcustomfields getchanges getcheckedoutfiles getitembyid
    getitembystringid getitembyuniqueid getitems getlistitemchangessincetoken getmappedapp getmappedapps
    getrelatedfields getspecialfolderurl getusereffectivepermissions getview getwebdavurl parsedocumenttemplate
    publishmappedview recycle renderextendedlistformdata renderlistcontextmenudata renderlistdata
    renderlistdataasstream renderlistfilterdata renderlistformdata reservelistitemid resetroleinheritance
    saveasnewview saveastemplate searchlookupfieldchoices setexemptfromblockdownloadofnonviewablefiles
    syncflowcallbackurl syncflowinstances syncflowtemplates unpublishmappedview update updateformprocessingmodelsettings
    validateappname author versionpolicies getrules activities`,
  'SP.Site': `createcopyjob createcopyjobs createmigrationjob createpreviewspsite enable extendupgradereminderdate
    getcatalog getchanges getcopyjobprogress getrecyclebinitems getsitepolicysyncstatus getwebtemplates
    invalidate joinhubsite needsupgradebyid onboardtenantfordms onhubsitejoinrequestapproved openweb openwebbyid
    openwebusingpath registerhubsite removehubsite runhealthcheck runupgradesitesession secondarycontact setislocked
    sethubsitejoinapproved synchubsite unregisterhubsite updateclientobjectmodelusercachekey upgradeinfo usage
    usercustomactions audit`
};

/** Types whose members are all listed above or are served: what else is asked of them, nobody knows. */
const CLOSED: ReadonlySet<string> = new Set(Object.keys(METHODS));

/** What stands right behind `_api/` on real sites, beside what has a dot in its name. */
const ROOTS = new Set(
  `apps hubsites navigation search socialfeed spgroupsitemanager groupsitemanager spsitemanager siteiconmanager
  thememanager tenantsettings projectserver alerts sphomeservice sitepages sitescripts usercustomactions groupservice
  microfeed publishingexport web site lists contextinfo contextwebinfo brandcenter groups $batch $metadata graph
  processquery v2.0 v2.1 machinelearning termstore videoservice personalcache workmanagement`.split(/\s+/)
);

/** Collections may be asked these; what is missing here of them is ours to add. */
const OF_COLLECTIONS = new Set(
  `add addusingpath addavailablecontenttype addtemplatefile addstub adddependentlookupfield
  addroleassignment addvalidateupdateitem addwithoverwrite create deleteall deleteallbyids getbyid getbytitle getbyname
  getbyurl getbyemail getbyloginname getbyprincipalid getbypathorurl getbyfilename getbyfilenameaspath
  getbyinternalnameortitle getbylabel getbytype getbystringid getbyuniqueid movealltosecondstage movebyids
  ensuresitepageslibrary ensuresiteassetslibrary ensureeventslist ensureclientrenderedsitepageslibrary
  createfieldasxml addfield addfieldasxml remove removebyid removebyloginname removeroleassignment restoreall restorebyids
  reorder recyclebyids deletebyid deletebylabel recyclebylabel restorebylabel addbyloginname upsert clear getitembyid`.split(
    /\s+/
  )
);

/** Whether a real site would know this name behind this node. */
export function isKnownToSharePoint(node: Node, name: string): boolean {
  const wanted = name.toLowerCase();
  if (node.is === 'collection') return OF_COLLECTIONS.has(wanted);
  if (node.is !== 'entity') return false;
  if (!CLOSED.has(node.type)) return true;
  return navigationNamed(node.type, wanted) !== undefined || (METHODS[node.type] ?? '').split(/\s+/).includes(wanted);
}

/** Whether a real site has something at `_api/<name>`. */
export function isKnownRoot(name: string): boolean {
  const wanted = name.toLowerCase();
  return wanted.includes('.') || ROOTS.has(wanted);
}
