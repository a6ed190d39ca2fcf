export const id = 467;
export const ids = [467];
export const modules = {

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: inputDefaults, outputNames, splitList

;// CONCATENATED MODULE: ./config/input-defaults.js
/**
 * The names of the action's inputs, with what each holds where a workflow does not set it.
 */
/** Every input of the action, with its default; `action.yml` and `docs/inputs.md` say the same. */
const inputDefaults = {
    'github-token': '${{ github.token }}',
    findings: '.github/iam-findings/**/*.json',
    'findings-artifact': '',
    'findings-workflow': '',
    'findings-run-id': '',
    config: '.github/iam-policy-refiner.yml',
    catalogue: '',
    paths: '**',
    'fail-on': '',
    'max-unused': '0',
    'new-permissions': 'exempt',
    comment: 'review',
    'max-comments': '20',
    'max-age-days': '30',
    'unused-after-days': '90',
    'fail-levels': '',
    scope: '',
    drafts: 'post',
    'patch-file': '',
    'sarif-file': '',
    'pull-request': '',
};

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
// EXTERNAL MODULE: ./policy/pattern.js
var pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./text/nearest.js
/**
 * Names that people mistyped: quoted, and with the nearest one that exists.
 */

/** The text in backticks, its invisible characters shown, cut to 80 characters. */
function quote(text) {
    return `\`${(0,message/* visible */.RK)(text, 80)}\``;
}
/** `; did you mean …?`, where a known name is near enough. */
function nearest(name, known) {
    const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best !== undefined && best.far <= Math.max(2, best.each.length / 3)
        ? `, did you mean ${quote(best.each)}?`
        : ` (known: ${known.map(quote).join(', ')})`;
}
/** Levenshtein's distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./config/config-file.js
/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error; an unknown key is told
 * with the nearest known one.
 *
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */





/** What is said where there is no file. */
const noConfigFile = { mappings: [], keep: [], missing: undefined, nameConvention: false };
/** Throws a `UserError` naming all that is wrong in the file. */
function readConfigFile({ path, text }) {
    const wrong = [];
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: true });
    wrong.push(...document.errors.map((error) => (0,errors/* reasonOf */.A3)(error).replace(/:? *at line (\d+), column (\d+).*/, ' at line $1, column $2')));
    let content;
    if (wrong.length === 0) {
        try {
            content = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            wrong.push((0,errors/* reasonOf */.A3)(cause));
        }
    }
    const isEmpty = content === null || content === undefined;
    const read = wrong.length > 0 || isEmpty ? noConfigFile : readRoot(content, wrong);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(`config \`${path}\`: ${wrong.join('; ')}`, 'correct it on the base branch: the config is read there, not from the pull request');
    }
    return read;
}
function readRoot(content, wrong) {
    const root = fieldsOf(content, 'the file', ['policies', 'keep', 'missing', 'name-convention'], wrong);
    return {
        mappings: listIn(root, 'policies', wrong).map((each, index) => readMapping(each, `\`policies\` entry ${index + 1}`, wrong)),
        keep: listIn(root, 'keep', wrong).map((each, index) => readKeep(each, `\`keep\` entry ${index + 1}`, wrong)),
        missing: missingIn(root, 'the file', wrong),
        nameConvention: isOn(root, 'name-convention', wrong),
    };
}
function missingIn(fields, where, wrong) {
    const value = fields['missing'];
    if (value === undefined || value === null)
        return undefined;
    if (value === 'unused-nothing' || value === 'ignore')
        return value;
    wrong.push(`${where}: expected \`unused-nothing\` or \`ignore\` under \`missing\``);
    return undefined;
}
function isOn(fields, key, wrong) {
    const value = fields[key] ?? false;
    if (typeof value === 'boolean')
        return value;
    wrong.push(`the file: expected \`true\` or \`false\` under ${quote(key)}`);
    return false;
}
function listIn(root, key, wrong) {
    const entries = root[key] ?? [];
    if (Array.isArray(entries))
        return entries;
    wrong.push(`expected a list of entries under ${quote(key)}`);
    return [];
}
function readKeep(content, where, wrong) {
    const fields = fieldsOf(content, where, ['action', 'principals', 'paths', 'reason', 'owner', 'until'], wrong);
    const [action = ''] = textsIn(fields, 'action', where, wrong);
    const [reason = ''] = textsIn(fields, 'reason', where, wrong);
    const [until] = textsIn(fields, 'until', where, wrong);
    if ((0,pattern/* parsePattern */.EY)(action).kind !== 'service')
        wrong.push(`${where}: expected an action such as \`s3:Delete*\` under \`action\``);
    if (reason.trim() === '')
        wrong.push(`${where}: expected a reason under \`reason\``);
    if (until !== undefined && !isDay(until))
        wrong.push(`${where}: \`until\` is ${quote(until)}; expected a day such as \`2027-01-31\``);
    const [owner] = textsIn(fields, 'owner', where, wrong);
    return {
        action,
        reason,
        owner,
        until,
        principals: arnsIn(fields, where, wrong),
        paths: textsIn(fields, 'paths', where, wrong),
    };
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function readMapping(content, where, wrong) {
    const fields = fieldsOf(content, where, ['paths', 'principals', 'findings', 'missing'], wrong);
    const paths = textsIn(fields, 'paths', where, wrong);
    const findings = textsIn(fields, 'findings', where, wrong);
    const principals = arnsIn(fields, where, wrong);
    if (paths.length === 0)
        wrong.push(`${where}: expected at least one glob under \`paths\``);
    if (principals.length + findings.length === 0)
        wrong.push(`${where}: expected \`principals\` or \`findings\``);
    return { paths, principals, findings, missing: missingIn(fields, where, wrong) };
}
function arnsIn(fields, where, wrong) {
    return textsIn(fields, 'principals', where, wrong).flatMap((text) => {
        const arn = (0,names/* arnOf */.RY)(text);
        if (arn === undefined) {
            wrong.push(`${where}: ${quote(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``);
        }
        return arn === undefined ? [] : [arn];
    });
}
function fieldsOf(content, where, known, wrong) {
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
        wrong.push(`${where}: expected an object with ${known.map(quote).join(', ')}`);
        return {};
    }
    for (const key of Object.keys(content)) {
        if (!known.includes(key))
            wrong.push(`${where}: unknown key ${quote(key)}${nearest(key, known)}`);
    }
    return Object.fromEntries(Object.entries(content));
}
/** One text or a list of texts. */
function textsIn(fields, key, where, wrong) {
    const value = fields[key];
    if (value === undefined || value === null)
        return [];
    const values = Array.isArray(value) ? value : [value];
    const texts = values.filter((each) => typeof each === 'string');
    if (texts.length < values.length)
        wrong.push(`${where}: expected texts under ${quote(key)}`);
    return texts;
}

// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var catalogue = __webpack_require__(102);
;// CONCATENATED MODULE: ./config/config.js
/**
 * The action's inputs, and with the config file one `Config`.
 *
 * Everything that is wrong with the inputs is told in one error; an unknown name
 * is told with the nearest known one.
 */






/** Every output of the action. */
const outputNames = (/* unused pure expression or super */ null && (['verdict', 'suggestions', 'unused-actions', 'policies', 'report', 'patch']));
const failOns = ['unused', 'new-excess', 'incomplete'];
/** Reads the inputs as they were given, by name; an absent or empty one has its default. Throws a `UserError`. */
function readInputs(given) {
    const wrong = [...given.keys()]
        .filter((name) => !Object.hasOwn(inputDefaults, name))
        .map((name) => `there is no input ${quote(name)}${nearest(name, Object.keys(inputDefaults))}`);
    const value = (name) => {
        const text = given.get(name)?.trim() ?? '';
        return text === '' ? inputDefaults[name] : text;
    };
    const oneOf = (name, choices) => {
        const found = choices.find((choice) => choice === value(name));
        if (found === undefined)
            wrong.push(`input ${quote(name)} is ${quote(value(name))}; expected ${choices.map(quote).join(', ')}`);
        return found;
    };
    const number = (name, least, most) => {
        const found = /^\d{1,9}$/.test(value(name)) ? Number(value(name)) : Number.NaN;
        if (found >= least && found <= most)
            return found;
        wrong.push(`input ${quote(name)} is ${quote(value(name))}; expected a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}`);
        return least;
    };
    const someOf = (name, choices) => splitList(value(name)).flatMap((each) => {
        const found = choices.find((choice) => choice === each);
        if (found === undefined)
            wrong.push(`input ${quote(name)} has ${quote(each)}; expected any of ${choices.map(quote).join(', ')}`);
        return found ?? [];
    });
    const optional = (name) => (value(name) === '' ? undefined : value(name));
    const inputs = {
        findings: splitList(value('findings')),
        artifact: readArtifact(value('findings-artifact'), value('findings-workflow'), value('findings-run-id'), wrong),
        config: value('config'),
        catalogue: optional('catalogue'),
        paths: splitList(value('paths')),
        failOn: someOf('fail-on', failOns),
        maxUnused: number('max-unused', 0, 1e9),
        newPermissions: oneOf('new-permissions', ['exempt', 'refine']) ?? 'exempt',
        comment: oneOf('comment', ['review', 'summary', 'none']) ?? 'review',
        maxComments: number('max-comments', 0, 30),
        maxAgeDays: number('max-age-days', 0, 1e9),
        unusedAfterDays: number('unused-after-days', 1, 365),
        failLevels: someOf('fail-levels', catalogue/* accessLevels */.yy),
        scope: value('scope'),
        drafts: oneOf('drafts', ['post', 'skip']) ?? 'post',
        patchFile: optional('patch-file'),
        sarifFile: optional('sarif-file'),
        pullRequest: optional('pull-request') === undefined ? undefined : number('pull-request', 1, 1e9),
    };
    // It stands in the hidden marker of comments.
    if (!/^[A-Za-z0-9._-]{0,40}$/.test(inputs.scope) || inputs.scope.includes('--'))
        wrong.push(`input \`scope\` is ${quote(inputs.scope)}; expected at most 40 letters, digits, dots, hyphens`);
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong.join('; '), 'correct it under `with:` in the workflow; `docs/inputs.md` lists every input');
    return inputs;
}
function readArtifact(name, workflow, run, wrong) {
    if (name === '') {
        const idle = [workflow === '' ? [] : ['findings-workflow'], run === '' ? [] : ['findings-run-id']].flat();
        wrong.push(...idle.map((each) => `input ${quote(each)} needs \`findings-artifact\`, the artifact's name`));
        return undefined;
    }
    if (workflow === '' && run === '')
        wrong.push('input `findings-artifact` needs `findings-workflow`, such as `export-findings.yml`, or `findings-run-id`');
    // What upload-artifact refuses: https://github.com/actions/upload-artifact
    if (/[":<>|*?\r\n\\/]/.test(name))
        wrong.push(`input \`findings-artifact\` is ${quote(name)}; expected the name of one artifact`);
    if (workflow !== '' && !/^[^/\\]+\.ya?ml$/.test(workflow))
        wrong.push(`input \`findings-workflow\` is ${quote(workflow)}; expected a file name such as \`export-findings.yml\``);
    if (run !== '' && !/^[1-9]\d{0,14}$/.test(run))
        wrong.push(`input \`findings-run-id\` is ${quote(run)}; expected the number of a run`);
    return { name, workflow: workflow === '' ? undefined : workflow, run: run === '' ? undefined : Number(run) };
}
/** The inputs together with the config file, where there is one. Throws a `UserError` naming all that is wrong in the file. */
function readConfig(inputs, file) {
    return { ...inputs, ...(file === undefined ? noConfigFile : readConfigFile(file)) };
}
/** Comma- or newline-separated items; commas inside braces belong to a glob. */
function splitList(text) {
    return text
        .split(/\r?\n|,(?![^{\n]*\})/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ accessLevels),
  YB: () => (/* binding */ bundledCatalogue),
  YW: () => (/* binding */ readCatalogue)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./policy/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('{"p":"2026-09-26","$":{"a2c":{"read":"GetContainerizationJobDetails GetDeploymentJobDetails","write":"StartContainerizationJob StartDeploymentJob"},"a4b":{"write":"ApproveSkill AssociateContactWithAddressBook AssociateDeviceWithNetworkProfile AssociateDeviceWithRoom AssociateSkillGroupWithRoom AssociateSkillWithSkillGroup AssociateSkillWithUsers CompleteRegistration CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateRoom CreateSkillGroup CreateUser DeleteAddressBook DeleteBusinessReportSchedule DeleteConferenceProvider DeleteContact DeleteDevice DeleteDeviceUsageData DeleteGatewayGroup DeleteNetworkProfile DeleteProfile DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization DeleteSkillGroup DeleteUser DisassociateContactFromAddressBook DisassociateDeviceFromRoom DisassociateSkillFromSkillGroup DisassociateSkillFromUsers DisassociateSkillGroupFromRoom ForgetSmartHomeAppliances PutConferencePreference PutDeviceSetupEvents PutInvitationConfiguration PutRoomSkillParameter PutSkillAuthorization RegisterAVSDevice RegisterDevice RejectSkill RevokeInvitation SendAnnouncement SendInvitation StartDeviceSync UpdateAddressBook UpdateBusinessReportSchedule UpdateConferenceProvider UpdateContact UpdateDevice UpdateGateway UpdateGatewayGroup UpdateNetworkProfile UpdateProfile UpdateRoom UpdateSkillGroup","read":"GetAddressBook GetConferencePreference GetConferenceProvider GetContact GetDevice GetGateway GetGatewayGroup GetInvitationConfiguration GetNetworkProfile GetProfile GetRoom GetRoomSkillParameter GetSkillGroup ListTags ResolveRoom StartSmartHomeApplianceDiscovery","list":"ListBusinessReportSchedules ListConferenceProviders ListDeviceEvents ListGatewayGroups ListGateways ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory ListSmartHomeAppliances SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups SearchUsers","tagging":"TagResource UntagResource"},"access-analyzer":{"write":"ApplyArchiveRule CancelPolicyGeneration CreateAccessPreview CreateAnalyzer CreateArchiveRule CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteArchiveRule DeleteServiceLinkedAnalyzer GenerateFindingRecommendation StartPolicyGeneration StartResourceScan UpdateAnalyzer UpdateArchiveRule UpdateFindings","read":"CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetAccessPreview GetAnalyzedResource GetAnalyzer GetArchiveRule GetFinding GetFindingRecommendation GetFindingsStatistics GetGeneratedPolicy ListAccessPreviewFindings ListAnalyzedResources ListFindings ListPolicyGenerations ListTagsForResource ValidatePolicy","list":"ListAccessPreviews ListAnalyzers ListArchiveRules","tagging":"TagResource UntagResource"},"account-access":{"write":"CreateApplication CreateEntitlement DeleteApplication DeleteEntitlement","read":"GetApplication GetEntitlement ListTagsForResource","list":"ListApplications ListEntitlements","tagging":"TagResource UntagResource"},"account":{"write":"AcceptPrimaryEmailUpdate CloseAccount DeleteAlternateContact DisableRegion EnableRegion PutAccountName PutAlternateContact PutContactInformation StartPrimaryEmailUpdate","read":"GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetPrimaryEmail GetPrimaryEmailUpdateStatus GetRegionOptStatus","list":"ListRegions"},"acm-pca":{"write":"CreateCertificateAuthority CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate IssueCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority","permissions-management":"CreatePermission DeletePermission DeletePolicy PutPolicy","read":"DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags","list":"ListCertificateAuthorities","tagging":"TagCertificateAuthority UntagCertificateAuthority"},"acm":{"tagging":"AddTagsToCertificate RemoveTagsFromCertificate TagResource UntagResource","write":"CreateAcmeDomainValidation CreateAcmeEndpoint CreateAcmeExternalAccountBinding DeleteAcmeDomainValidation DeleteAcmeEndpoint DeleteAcmeExternalAccountBinding DeleteCertificate ImportCertificate PutAccountConfiguration RenewCertificate RequestCertificate ResendValidationEmail RevokeAcmeAccount RevokeAcmeExternalAccountBinding RevokeCertificate UpdateAcmeDomainValidation UpdateAcmeEndpoint UpdateCertificate UpdateCertificateOptions","read":"DescribeAcmeAccount DescribeAcmeDomainValidation DescribeAcmeEndpoint DescribeAcmeExternalAccountBinding DescribeCertificate ExportCertificate GetAccountConfiguration GetAcmeExternalAccountBindingCredentials GetCertificate ListTagsForCertificate ListTagsForResource","list":"ListAcmeAccounts ListAcmeDomainValidations ListAcmeEndpoints ListAcmeExternalAccountBindings ListCertificateDomainValidations ListCertificates SearchCertificates"},"aco-automation":{"write":"AssociateAccounts CreateAutomationRule DeleteAutomationRule DisassociateAccounts RollbackAutomationEvent StartAutomationEvent UpdateAutomationRule UpdateEnrollmentConfiguration","read":"GetAutomationEvent GetAutomationRule GetEnrollmentConfiguration","list":"ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions ListTagsForResource","tagging":"TagResource UntagResource"},"action-recommendations":{"list":"ListRecommendedActions"},"activate":{"write":"CreateForm PutMemberInfo","read":"GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram"},"agent-registry":{"write":"CreateRegistry CreateRegistryRecord DeleteRegistry DeleteRegistryRecord DeleteResourcePolicy PutResourcePolicy SubmitRegistryRecordForApproval UpdateRegistry UpdateRegistryRecord UpdateRegistryRecordStatus","read":"GetDiscoverableRegistryRecord GetRegistry GetRegistryRecord GetResourcePolicy InvokeRegistryMcp SearchDiscoverableRegistryRecords","list":"ListDiscoverableRegistryRecords ListRegistries ListRegistryRecords ListTagsForResource","tagging":"TagResource UntagResource"},"agentaccess-mcp":{"write":"CallForwardedTool DoubleClick HoldKey InvokeMcp KeyPress LeftClick LeftClickDrag LeftMouseDown LeftMouseUp MiddleClick MovePointer RightClick Scroll TripleClick TypeText","read":"CheckConnectionStatus GetScreenshot"},"aidevops":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociateService CreateAccessToken CreateAgentSpace CreateAsset CreateAssetFile CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession CreatePrivateConnection CreateTrigger DeleteAgentSpace DeleteAsset DeleteAssetFile DeleteKnowledgeItem DeletePrivateConnection DeleteTrigger DeregisterService DescribeSupportLevel DisableOperatorApp DisassociateService DiscoverTopology EnableOperatorApp EndChatForCase InitiateChatForCase RegisterService RevokeAccessToken RotateAccessToken SendMessage UpdateAgentSpace UpdateApprovalAction UpdateAsset UpdateAssetFile UpdateAssociation UpdateBacklogTask UpdateGoal UpdateKnowledgeItem UpdateOperatorAppIdpConfig UpdatePrivateConnectionCertificate UpdateRecommendation UpdateTrigger ValidateAwsAssociations","read":"DescribePrivateConnection DescribeServices GetAccessToken GetAccountUsage GetAgentSpace GetAsset GetAssetContent GetAssetFile GetAssociation GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation GetService GetTrigger ListTagsForResource SearchServiceAccessibleResource","list":"ListAccessTokens ListAgentSpaces ListAssetFiles ListAssetTypes ListAssetVersions ListAssets ListAssociations ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListPrivateConnections ListRecommendations ListServices ListTriggers ListWebhooks","tagging":"TagResource UntagResource"},"aiops":{"write":"CreateInvestigation CreateInvestigationEvent CreateInvestigationGroup CreateInvestigationResource CreateReport DeleteInvestigation DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport PutFact PutInvestigationGroupPolicy UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport","list":"GetEphemeralInvestigationResults ListFacts ListInvestigationEvents ListInvestigationGroups ListInvestigations ListReports ListTagsForResource","read":"GetFact GetFactVersions GetInvestigation GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ValidateInvestigationGroup","tagging":"TagResource UntagResource"},"airflow-serverless":{"write":"CreateWorkflow DeleteWorkflow StartWorkflowRun StopWorkflowRun UpdateWorkflow","read":"GetTaskInstance GetWorkflow GetWorkflowRun ListTagsForResource","list":"ListTaskInstances ListWorkflowRuns ListWorkflowVersions ListWorkflows","tagging":"TagResource UntagResource"},"airflow":{"write":"CreateCliToken CreateEnvironment CreateWebLoginToken DeleteEnvironment InvokeRestApi PublishMetrics UpdateEnvironment","read":"GetEnvironment ListTagsForResource","list":"ListEnvironments","tagging":"TagResource UntagResource"},"amplify":{"write":"AssociateWebACL CreateApp CreateBackendEnvironment CreateBranch CreateDeployment CreateDomainAssociation CreateWebHook DeleteApp DeleteBackendEnvironment DeleteBranch DeleteDomainAssociation DeleteJob DeleteWebHook DisassociateWebACL GenerateAccessLogs StartDeployment StartJob StopJob UpdateApp UpdateBranch UpdateDomainAssociation UpdateWebHook","read":"GetApp GetArtifactUrl GetBackendEnvironment GetBranch GetDomainAssociation GetJob GetWebACLForResource GetWebHook ListTagsForResource","list":"ListApps ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListJobs ListResourcesForWebACL ListWebHooks","tagging":"TagResource UntagResource"},"amplifybackend":{"write":"CloneBackend CreateBackend CreateBackendAPI CreateBackendAuth CreateBackendConfig CreateBackendStorage CreateToken DeleteBackend DeleteBackendAPI DeleteBackendAuth DeleteBackendStorage DeleteToken GenerateBackendAPIModels ImportBackendAuth ImportBackendStorage RemoveAllBackends RemoveBackendConfig UpdateBackendAPI UpdateBackendAuth UpdateBackendConfig UpdateBackendJob UpdateBackendStorage","read":"GetBackend GetBackendAPI GetBackendAPIModels GetBackendAuth GetBackendJob GetBackendStorage GetToken","list":"ListBackendJobs ListS3Buckets"},"amplifyuibuilder":{"write":"CreateComponent CreateForm CreateTheme DeleteComponent DeleteForm DeleteTheme ExchangeCodeForToken PutMetadataFlag RefreshToken ResetMetadataFlag StartCodegenJob UpdateComponent UpdateForm UpdateTheme","read":"ExportComponents ExportForms ExportThemes GetCodegenJob GetComponent GetForm GetMetadata GetTheme","list":"ListCodegenJobs ListComponents ListForms ListTagsForResource ListThemes","tagging":"TagResource UntagResource"},"aoss":{"write":"APIAccessAll AddCollectionToCollectionGroup CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DashboardsAccessAll DeleteAccessPolicy DeleteCollection DeleteCollectionGroup DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateCollection UpdateCollectionGroup UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint","read":"BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig GetSecurityPolicy","list":"ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints"},"apigateway":{"write":"CreatePortal CreatePortalProduct CreateProductPage CreateProductRestEndpointPage CreateRoutingRule DELETE DeletePortal DeletePortalProduct DeleteProductPage DeleteProductRestEndpointPage DeleteRoutingRule DisablePortal PATCH POST PUT PreviewPortal PublishPortal UpdatePortal UpdatePortalProduct UpdateProductPage UpdateProductRestEndpointPage UpdateRoutingRule","permissions-management":"AddCertificateToDomain CreateAccessAssociation DeletePortalProductSharingPolicy PutPortalProductSharingPolicy RejectAccessAssociation RemoveCertificateFromDomain SetWebACL UpdateDomainNameManagementPolicy UpdateDomainNamePolicy UpdateRestApiPolicy","read":"GET GetPortal GetPortalProduct GetPortalProductSharingPolicy GetProductPage GetProductRestEndpointPage GetRoutingRule","list":"ListPortalProducts ListPortals ListProductPages ListProductRestEndpointPages ListRoutingRules"},"app-integrations":{"write":"CreateApplication CreateApplicationAssociation CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule CreateEventIntegration CreateEventIntegrationAssociation DeleteApplication DeleteApplicationAssociation DeleteDataIntegration DeleteDataIntegrationAssociation DeleteEventIntegration DeleteEventIntegrationAssociation StartDataIntegrationExecution UpdateApplication UpdateDataIntegration UpdateDataIntegrationAssociation UpdateDataIntegrationSchedule UpdateEventIntegration","read":"GetApplication GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule GetEventIntegration ListEventIntegrationAssociations ListTagsForResource","list":"ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrationExecutions ListDataIntegrationSchedules ListDataIntegrations ListEventIntegrations","tagging":"TagResource UntagResource"},"appconfig":{"write":"CreateApplication CreateConfigurationProfile CreateDeploymentStrategy CreateEnvironment CreateExperimentDefinition CreateExtension CreateExtensionAssociation CreateHostedConfigurationVersion DeleteApplication DeleteConfigurationProfile DeleteDeploymentStrategy DeleteEnvironment DeleteExperimentDefinition DeleteExtension DeleteExtensionAssociation DeleteHostedConfigurationVersion StartConfigurationSession StartDeployment StartExperimentRun StopDeployment StopExperimentRun UpdateAccountSettings UpdateApplication UpdateConfigurationProfile UpdateDeploymentStrategy UpdateEnvironment UpdateExperimentDefinition UpdateExperimentRun UpdateExtension UpdateExtensionAssociation ValidateConfiguration","read":"GetAccountSettings GetApplication GetConfiguration GetConfigurationProfile GetDeployment GetDeploymentStrategy GetEnvironment GetExperimentDefinition GetExperimentRun GetExtension GetExtensionAssociation GetHostedConfigurationVersion GetLatestConfiguration ListTagsForResource","list":"ListApplications ListConfigurationProfiles ListDeploymentStrategies ListDeployments ListEnvironments ListExperimentDefinitions ListExperimentRunEvents ListExperimentRuns ListExtensionAssociations ListExtensions ListHostedConfigurationVersions","tagging":"TagResource UntagResource"},"appfabric":{"write":"BatchGetUserAccessTasks ConnectAppAuthorization CreateAppAuthorization CreateAppBundle CreateIngestion CreateIngestionDestination DeleteAppAuthorization DeleteAppBundle DeleteIngestion DeleteIngestionDestination StartIngestion StartUserAccessTasks StopIngestion UpdateAppAuthorization UpdateIngestionDestination","read":"GetAppAuthorization GetAppBundle GetIngestion GetIngestionDestination ListTagsForResource","list":"ListAppAuthorizations ListAppBundles ListIngestionDestinations ListIngestions","tagging":"TagResource UntagResource"},"appflow":{"read":"DescribeConnector DescribeConnectorEntity DescribeConnectorFields DescribeConnectorProfiles DescribeConnectors DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords DescribeFlows ListConnectorFields ListTagsForResource","write":"CancelFlowExecutions CreateConnectorProfile CreateFlow DeleteConnectorProfile DeleteFlow RegisterConnector ResetConnectorMetadataCache RunFlow StartFlow StopFlow UnRegisterConnector UpdateConnectorProfile UpdateConnectorRegistration UpdateFlow UseConnectorProfile","list":"ListConnectorEntities ListConnectors ListFlows","tagging":"TagResource UntagResource"},"application-autoscaling":{"write":"DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction RegisterScalableTarget","read":"DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions ListTagsForResource","list":"GetPredictiveScalingForecast","tagging":"TagResource UntagResource"},"application-signals-mcp":{"read":"CallReadOnlyTool InvokeMcp"},"application-signals":{"write":"BatchDeleteInstrumentationConfigurations BatchUpdateExclusionWindows CreateInstrumentationConfiguration CreateServiceLevelObjective DeleteGroupingConfiguration DeleteInstrumentationConfiguration DeleteServiceLevelObjective Link PutGroupingConfiguration ReportInstrumentationConfigurationStatus StartDiscovery UpdateServiceLevelObjective","read":"BatchGetServiceLevelObjectiveBudgetReport GetInstrumentationConfiguration GetInstrumentationConfigurationStatus GetService GetServiceLevelObjective ListServiceDependencies ListServiceDependents ListServiceOperations ListTagsForResource","list":"ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceLevelObjectiveExclusionWindows ListServiceLevelObjectives ListServiceStates ListServices","tagging":"TagResource UntagResource"},"application-transformation":{"read":"GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment","write":"PutLogData PutMetricData StartContainerization StartDeployment StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment"},"applicationinsights":{"write":"AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern Link RemoveWorkload UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload","read":"DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload ListTagsForResource","list":"ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads","tagging":"TagResource UntagResource"},"appmesh-preview":{"write":"CreateGatewayRoute CreateMesh CreateRoute CreateVirtualGateway CreateVirtualNode CreateVirtualRouter CreateVirtualService DeleteGatewayRoute DeleteMesh DeleteMeshPolicy DeleteRoute DeleteVirtualGateway DeleteVirtualNode DeleteVirtualRouter DeleteVirtualService PutMeshPolicy UpdateGatewayRoute UpdateMesh UpdateRoute UpdateVirtualGateway UpdateVirtualNode UpdateVirtualRouter UpdateVirtualService","read":"DescribeGatewayRoute DescribeMesh DescribeRoute DescribeVirtualGateway DescribeVirtualNode DescribeVirtualRouter DescribeVirtualService GetMeshPolicy StreamAggregatedResources","list":"ListGatewayRoutes ListMeshes ListRoutes ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices"},"appmesh":{"write":"CreateGatewayRoute CreateMesh CreateRoute CreateVirtualGateway CreateVirtualNode CreateVirtualRouter CreateVirtualService DeleteGatewayRoute DeleteMesh DeleteMeshPolicy DeleteRoute DeleteVirtualGateway DeleteVirtualNode DeleteVirtualRouter DeleteVirtualService PutMeshPolicy UpdateGatewayRoute UpdateMesh UpdateRoute UpdateVirtualGateway UpdateVirtualNode UpdateVirtualRouter UpdateVirtualService","read":"DescribeGatewayRoute DescribeMesh DescribeRoute DescribeVirtualGateway DescribeVirtualNode DescribeVirtualRouter DescribeVirtualService GetMeshPolicy StreamAggregatedResources","list":"ListGatewayRoutes ListMeshes ListRoutes ListTagsForResource ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices","tagging":"TagResource UntagResource"},"apprunner":{"write":"AssociateCustomDomain AssociateWebAcl CreateAutoScalingConfiguration CreateConnection CreateObservabilityConfiguration CreateService CreateVpcConnector CreateVpcIngressConnection DeleteAutoScalingConfiguration DeleteConnection DeleteObservabilityConfiguration DeleteService DeleteVpcConnector DeleteVpcIngressConnection DisassociateCustomDomain DisassociateWebAcl PauseService ResumeService StartDeployment UpdateDefaultAutoScalingConfiguration UpdateService UpdateVpcIngressConnection","read":"DescribeAutoScalingConfiguration DescribeCustomDomains DescribeObservabilityConfiguration DescribeOperation DescribeService DescribeVpcConnector DescribeVpcIngressConnection DescribeWebAclForService ListTagsForResource","list":"ListAssociatedServicesForWebAcl ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListOperations ListServices ListServicesForAutoScalingConfiguration ListVpcConnectors ListVpcIngressConnections","tagging":"TagResource UntagResource"},"appstream":{"write":"AssociateAppBlockBuilderAppBlock AssociateApplicationFleet AssociateApplicationToEntitlement AssociateFleet AssociateSoftwareToImageBuilder BatchAssociateUserStack BatchDisassociateUserStack CopyImage CreateAppBlock CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL CreateApplication CreateDirectoryConfig CreateEntitlement CreateExportImageTask CreateFleet CreateImageBuilder CreateImageBuilderStreamingURL CreateImportedImage CreateStack CreateStreamingURL CreateThemeForStack CreateUpdatedImage CreateUsageReportSubscription CreateUser DeleteAppBlock DeleteAppBlockBuilder DeleteApplication DeleteDirectoryConfig DeleteEntitlement DeleteFleet DeleteImage DeleteImageBuilder DeleteImagePermissions DeleteStack DeleteThemeForStack DeleteUsageReportSubscription DeleteUser DisableUser DisassociateAppBlockBuilderAppBlock DisassociateApplicationFleet DisassociateApplicationFromEntitlement DisassociateFleet DisassociateSoftwareFromImageBuilder EnableUser ExpireSession StartAppBlockBuilder StartFleet StartImageBuilder StartSoftwareDeploymentToImageBuilder StopAppBlockBuilder StopFleet StopImageBuilder Stream UpdateAppBlockBuilder UpdateApplication UpdateDirectoryConfig UpdateEntitlement UpdateFleet UpdateImagePermissions UpdateStack UpdateThemeForStack","list":"DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeEntitlements DescribeFleets DescribeImageBuilders DescribeImages DescribeSessions DescribeSoftwareAssociations DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers ListEntitledApplications ListExportImageTasks","read":"DescribeImagePermissions DescribeThemeForStack GetExportImageTask ListAssociatedFleets ListAssociatedStacks ListTagsForResource","tagging":"TagResource UntagResource"},"appstudio":{"read":"GetAccountStatus GetEnablementJobStatus","write":"StartEnablementJob StartRollbackEnablementJob StartTeamDeployment"},"appsync":{"write":"AssociateApi AssociateMergedGraphqlApi AssociateSourceGraphqlApi AssociateWebACL CreateApi CreateApiCache CreateApiKey CreateChannelNamespace CreateDataSource CreateDomainName CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApi DeleteApiCache DeleteApiKey DeleteChannelNamespace DeleteDataSource DeleteDomainName DeleteFunction DeleteGraphqlApi DeleteResolver DeleteResourcePolicy DeleteType DisassociateApi DisassociateMergedGraphqlApi DisassociateSourceGraphqlApi DisassociateWebACL EventConnect EventPublish EventSubscribe FlushApiCache GraphQL PutGraphqlApiEnvironmentVariables PutResourcePolicy SourceGraphQL StartDataSourceIntrospection StartSchemaCreation StartSchemaMerge UpdateApi UpdateApiCache UpdateApiKey UpdateChannelNamespace UpdateDataSource UpdateDomainName UpdateFunction UpdateGraphqlApi UpdateResolver UpdateSourceApiAssociation UpdateType","read":"EvaluateCode EvaluateMappingTemplate GetApi GetApiAssociation GetApiCache GetChannelNamespace GetDataSource GetDataSourceIntrospection GetDomainName GetFunction GetGraphqlApi GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetSourceApiAssociation GetType GetWebACLForResource ListTagsForResource","list":"ListApiKeys ListApis ListChannelNamespaces ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation","permissions-management":"SetWebACL","tagging":"TagResource UntagResource"},"apptest":{"write":"CreateTestCase CreateTestConfiguration CreateTestSuite DeleteTestCase DeleteTestConfiguration DeleteTestRun DeleteTestSuite StartTestRun UpdateTestCase UpdateTestConfiguration UpdateTestSuite","read":"GetTestCase GetTestConfiguration GetTestRunStep GetTestSuite ListTagsForResource ListTestRunSteps ListTestRunTestCases","list":"ListTestCases ListTestConfigurations ListTestRuns ListTestSuites","tagging":"TagResource UntagResource"},"aps":{"write":"CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration CreateQueryLoggingConfiguration CreateRuleGroupsNamespace CreateScraper CreateWorkspace DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteAnomalyDetector DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteRuleGroupsNamespace DeleteScraper DeleteScraperLoggingConfiguration DeleteWorkspace PutAlertManagerDefinition PutAlertManagerSilences PutAnomalyDetector PutResourcePolicy PutRuleGroupsNamespace RemoteWrite UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateScraper UpdateScraperLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration","read":"DescribeAlertManagerDefinition DescribeAnomalyDetector DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeRuleGroupsNamespace DescribeScraper DescribeScraperLoggingConfiguration DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetDefaultScraperConfiguration GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListRules ListTagsForResource PreviewAnomalyDetector QueryMetrics","list":"ListAnomalyDetectors ListRuleGroupsNamespaces ListScrapers ListWorkspaces","tagging":"TagResource UntagResource"},"arc-region-switch":{"permissions-management":"DeleteResourcePolicy GetResourcePolicy PutResourcePolicy","write":"ApprovePlanExecutionStep CancelPlanExecution CreatePlan DeletePlan StartPlanExecution UpdatePlan UpdatePlanExecution UpdatePlanExecutionStep","read":"GetPlan GetPlanEvaluationStatus GetPlanExecution GetPlanInRegion ListTagsForResource","list":"ListPlanExecutionEvents ListPlanExecutions ListPlans ListPlansInRegion ListRoute53HealthChecks ListRoute53HealthChecksInRegion","tagging":"TagResource UntagResource"},"arc-zonal-shift":{"write":"CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration StartPracticeRun StartZonalShift UpdateAutoshiftObserverNotificationStatus UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift","read":"GetAutoshiftObserverNotificationStatus GetManagedResource","list":"ListAutoshifts ListManagedResources ListZonalShifts"},"arsenal":{"write":"RegisterOnPremisesAgent"},"artifact":{"write":"AcceptAgreement AcceptNdaForAgreement CreateComplianceInquiry PutAccountSettings PutComplianceInquiryFeedback TerminateAgreement","read":"ExportComplianceInquiry GetAccountSettings GetAgreement GetComplianceInquiryMetadata GetCustomerAgreement GetNdaForAgreement GetReport GetReportMetadata GetTermForReport ListTagsForResource","list":"ListAgreements ListComplianceInquiries ListComplianceInquiryQueries ListCustomerAgreements ListReportVersions ListReports","tagging":"TagResource UntagResource"},"athena":{"read":"BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetCapacityAssignmentConfiguration GetCapacityReservation GetCatalogs GetDataCatalog GetDatabase GetExecutionEngine GetExecutionEngines GetNamedQuery GetNamespace GetNamespaces GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryExecutions GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetResourceDashboard GetSession GetSessionStatus GetTable GetTableMetadata GetTables GetWorkGroup ListEngineVersions ListQueryExecutions ListTableMetadata ListTagsForResource","write":"CancelCapacityReservation CancelQueryExecution CreateCapacityReservation CreateDataCatalog CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteCapacityReservation DeleteDataCatalog DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook GetSessionEndpoint ImportNotebook PutCapacityAssignmentConfiguration RunQuery StartCalculationExecution StartQueryExecution StartSession StopCalculationExecution StopQueryExecution TerminateSession UpdateCapacityReservation UpdateDataCatalog UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup","list":"ListApplicationDPUSizes ListCalculationExecutions ListCapacityReservations ListDataCatalogs ListDatabases ListExecutors ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions ListWorkGroups","tagging":"TagResource UntagResource"},"auditmanager":{"write":"AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment BatchDisassociateAssessmentReportEvidence BatchImportEvidenceToAssessmentControl CreateAssessment CreateAssessmentFramework CreateAssessmentReport CreateControl DeleteAssessment DeleteAssessmentFramework DeleteAssessmentFrameworkShare DeleteAssessmentReport DeleteControl DeregisterAccount DeregisterOrganizationAdminAccount DisassociateAssessmentReportEvidenceFolder RegisterAccount RegisterOrganizationAdminAccount StartAssessmentFrameworkShare UpdateAssessment UpdateAssessmentControl UpdateAssessmentControlSetStatus UpdateAssessmentFramework UpdateAssessmentFrameworkShare UpdateAssessmentStatus UpdateControl UpdateSettings","read":"GetAccountStatus GetAssessment GetAssessmentFramework GetAssessmentReportUrl GetChangeLogs GetControl GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFileUploadUrl GetEvidenceFolder GetEvidenceFoldersByAssessment GetEvidenceFoldersByAssessmentControl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ListTagsForResource ValidateAssessmentReportIntegrity","list":"GetDelegations ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications","tagging":"TagResource UntagResource"},"autoscaling-plans":{"write":"CreateScalingPlan DeleteScalingPlan UpdateScalingPlan","read":"DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData"},"autoscaling":{"write":"AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup CreateLaunchConfiguration DeleteAutoScalingGroup DeleteLaunchConfiguration DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutAccountSetting PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup","tagging":"CreateOrUpdateTags DeleteTags","list":"DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast","read":"DescribeTags"},"aws-external-anthropic":{"list":"CallWithBearerToken ListAgents ListBatchInferences ListEnvironments ListFiles ListKeys ListMemoryStores ListModels ListSessions ListSkills ListUserProfiles ListVaults ListWebhooks ListWorkspaces","write":"ArchiveAgent ArchiveEnvironment ArchiveMemoryStore ArchiveSession ArchiveVault ArchiveWorkspace AssumeConsole CancelBatchInference CountTokens CreateAgent CreateBatchInference CreateEnvironment CreateFile CreateInference CreateMemoryStore CreateSession CreateSkill CreateUserProfile CreateUserProfileEnrollmentUrl CreateVault CreateWebhook CreateWorkspace DeleteBatchInference DeleteEnvironment DeleteFile DeleteMemoryStore DeleteSession DeleteSkill DeleteVault DeleteWebhook DisableKey ProcessEnvironmentWork RegisterKey RotateWebhookSecret UpdateAgent UpdateEnvironment UpdateKey UpdateMemoryStore UpdateSession UpdateSkill UpdateUserProfile UpdateVault UpdateWebhook UpdateWorkspace","read":"GetAccountStatus GetAgent GetBatchInference GetEnvironment GetFile GetKey GetMemoryStore GetModel GetSession GetSkill GetUserProfile GetVault GetWebhook GetWorkspace ListTagsForResource","tagging":"TagResource UntagResource"},"aws-marketplace-management":{"read":"GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails","write":"PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles","list":"viewMarketing viewReports viewSettings viewSupport"},"aws-marketplace":{"write":"AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CancelChangeSet CreateAgreementRequest CreatePrivateMarketplaceRequests CreateVerificationEvidence DisassociateProductsFromPrivateMarketplace MeterUsage PutDeploymentParameter PutProcurementSystemConfiguration RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild StartChangeSet StartInvoiceSubmissionTask StartTaxComplianceProfileChangeTask StartVerification Subscribe Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders UpdateVerificationEvidence","permissions-management":"DeleteResourcePolicy PutResourcePolicy","read":"DescribeAgreement DescribeAssessment DescribeBuilds DescribeChangeSet DescribeEntity DescribeProcurementSystemConfiguration GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetBillingAdjustmentRequest GetBuyerDashboard GetEntitlements GetInvoiceSubmissionTask GetIssuedTaxInvoice GetListing GetOffer GetOfferSet GetOfferTerms GetProduct GetResourcePolicy GetSellerDashboard GetTaxComplianceProfile GetVerification GetVerificationEvidence ListBuilds ListEntitlementDetails ListTagsForResource","list":"DescribePrivateMarketplaceRequests GetAgreementTerms ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListChangeSets ListEntities ListFulfillmentOptions ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings ListPrivateMarketplaceRequests ListPurchaseOptions ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence ListVerifications SearchAgreements SearchFacets SearchListings ViewSubscriptions","tagging":"TagResource UntagResource"},"aws-portal":{"read":"GetConsoleActionSetEnforced ViewAccount ViewBilling ViewPaymentMethods ViewUsage","write":"ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced"},"awsconnector":{"read":"GetConnectorHealth ValidateConnectorId","write":"RegisterConnector"},"b2bi":{"write":"CreateCapability CreatePartnership CreateProfile CreateStarterMappingTemplate CreateTransformer DeleteCapability DeletePartnership DeleteProfile DeleteTransformer GenerateMapping StartTransformerJob TestConversion TestMapping TestParsing UpdateCapability UpdatePartnership UpdateProfile UpdateTransformer","read":"GetCapability GetPartnership GetProfile GetTransformer GetTransformerJob ListTagsForResource","list":"ListCapabilities ListPartnerships ListProfiles ListTransformers","tagging":"TagResource UntagResource"},"backup-gateway":{"write":"AssociateGatewayToServer Backup CreateGateway DeleteGateway DeleteHypervisor DisassociateGatewayFromServer ImportHypervisorConfiguration PutBandwidthRateLimitSchedule PutHypervisorPropertyMappings PutMaintenanceStartTime Restore StartVirtualMachinesMetadataSync TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor","read":"GetBandwidthRateLimitSchedule GetGateway GetHypervisor GetHypervisorPropertyMappings GetVirtualMachine ListGateways ListHypervisors ListTagsForResource ListVirtualMachines","tagging":"TagResource UntagResource"},"backup-search":{"read":"GetSearchJob GetSearchResultExportJob ListSearchJobBackups ListSearchJobResults ListTagsForResource","list":"ListSearchJobs ListSearchResultExportJobs","write":"StartSearchJob StartSearchResultExportJob StopSearchJob","tagging":"TagResource UntagResource"},"backup-storage":{"write":"CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete"},"backup":{"write":"AssociateBackupVaultMpaApprovalTeam CancelLegalHold CopyFromBackupVault CopyIntoBackupVault CreateBackupAccessPoint CreateBackupPlan CreateBackupSelection CreateBackupVault CreateFramework CreateLegalHold CreateLogicallyAirGappedBackupVault CreateReportPlan CreateRestoreAccessBackupVault CreateRestoreTestingPlan CreateRestoreTestingSelection CreateTieringConfiguration DeleteBackupAccessPoint DeleteBackupPlan DeleteBackupSelection DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DeleteFramework DeleteRecoveryPoint DeleteReportPlan DeleteRestoreTestingPlan DeleteRestoreTestingSelection DeleteTieringConfiguration DisassociateBackupVaultMpaApprovalTeam DisassociateRecoveryPoint DisassociateRecoveryPointFromParent PutBackupVaultLockConfiguration PutBackupVaultNotifications PutRestoreValidationResult RevokeRestoreAccessBackupVault StartBackupJob StartCopyJob StartReportJob StartRestoreJob StartScanJob StopBackupJob UpdateBackupPlan UpdateFramework UpdateGlobalSettings UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle UpdateRegionSettings UpdateReportPlan UpdateRestoreTestingPlan UpdateRestoreTestingSelection UpdateTieringConfiguration","permissions-management":"DeleteBackupVaultAccessPolicy DeleteBackupVaultSharingPolicy ListIndexedRecoveryPointsForSearch PutBackupVaultAccessPolicy PutBackupVaultSharingPolicy SearchRecoveryPoint","read":"DescribeBackupAccessPoint DescribeBackupJob DescribeBackupVault DescribeCopyJob DescribeFramework DescribeGlobalSettings DescribeProtectedResource DescribeRecoveryPoint DescribeRegionSettings DescribeReportJob DescribeReportPlan DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlan GetBackupPlanFromJSON GetBackupPlanFromTemplate GetBackupSelection GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy GetLegalHold GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetRestoreTestingPlan GetRestoreTestingSelection GetSupportedResourceTypes GetTieringConfiguration ListTags","list":"ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlanVersions ListBackupPlans ListBackupSelections ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRecoveryPointsByLegalHold ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreAccessBackupVaults ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListRestoreTestingSelections ListScanJobSummaries ListScanJobs ListTieringConfigurations","tagging":"TagResource UntagResource"},"batch":{"tagging":"SetCapacityTags TagResource UntagResource","write":"CancelJob CreateComputeEnvironment CreateConsumableResource CreateJobQueue CreateQuotaShare CreateSchedulingPolicy CreateServiceEnvironment DeleteComputeEnvironment DeleteConsumableResource DeleteJobQueue DeleteQuotaShare DeleteSchedulingPolicy DeleteServiceEnvironment DeregisterJobDefinition RegisterJobDefinition SubmitJob SubmitServiceJob TerminateJob TerminateServiceJob UpdateComputeEnvironment UpdateConsumableResource UpdateJobQueue UpdateQuotaShare UpdateSchedulingPolicy UpdateServiceEnvironment UpdateServiceJob","read":"DescribeComputeEnvironments DescribeConsumableResource DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeQuotaShare DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob GetJobQueueSnapshot ListSchedulingPolicies ListTagsForResource","list":"ListConsumableResources ListJobs ListJobsByConsumableResource ListQuotaShares ListServiceJobs"},"bcm-dashboards":{"write":"CreateDashboard CreateScheduledReport DeleteDashboard DeleteScheduledReport ExecuteScheduledReport UpdateDashboard UpdateScheduledReport","read":"GetDashboard GetResourcePolicy GetScheduledReport ListDashboards ListTagsForResource","list":"ListScheduledReports","tagging":"TagResource UntagResource"},"bcm-data-exports":{"write":"CreateExport DeleteExport UpdateExport","read":"GetExecution GetExport GetTable ListTagsForResource","list":"ListExecutions ListExports ListTables","tagging":"TagResource UntagResource"},"bcm-pricing-calculator":{"write":"CreateBillEstimate CreateBillScenario CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification CreateWorkloadEstimate CreateWorkloadEstimateUsage DeleteBillEstimate DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification DeleteWorkloadEstimate DeleteWorkloadEstimateUsage UpdateBillEstimate UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification UpdatePreferences UpdateWorkloadEstimate UpdateWorkloadEstimateUsage","read":"GetBillEstimate GetBillScenario GetPreferences GetWorkloadEstimate","list":"ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems ListBillEstimates ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications ListBillScenarios ListWorkloadEstimateUsage ListWorkloadEstimates","tagging":"ListTagsForResource TagResource UntagResource"},"bcm-recommended-actions":{"list":"ListRecommendedActions"},"bedrock-agentcore":{"permissions-management":"AllowVendedLogDeliveryForResource AuthorizeAction InvokeGateway InvokeWebSearch ManageAdminPolicy ManageResourceScopedPolicy PartiallyAuthorizeActions SynchronizeGatewayTargets","write":"AddDatasetExamples BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchPutGatewayRateLimits BatchUpdateMemoryRecords CreateABTest CreateAgentRuntime CreateAgentRuntimeEndpoint CreateApiKeyCredentialProvider CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateConsentPortal CreateDataset CreateDatasetVersion CreateEvaluator CreateEvent CreateGateway CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget CreateHarness CreateHarnessEndpoint CreateMemory CreateOauth2CredentialProvider CreateOnlineEvaluationConfig CreatePaymentConnector CreatePaymentCredentialProvider CreatePaymentInstrument CreatePaymentManager CreatePaymentSession CreatePolicy CreatePolicyEngine CreateRegistry CreateRegistryRecord CreateWorkloadIdentity DeleteABTest DeleteAgentRuntime DeleteAgentRuntimeEndpoint DeleteApiKeyCredentialProvider DeleteBatchEvaluation DeleteBrowser DeleteBrowserProfile DeleteCapacityProvider DeleteCapacityProviderSession DeleteCodeInterpreter DeleteConfigurationBundle DeleteConsentPortal DeleteDataset DeleteDatasetExamples DeleteEvaluator DeleteEvent DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget DeleteHarness DeleteHarnessEndpoint DeleteMemory DeleteMemoryRecord DeleteOauth2CredentialProvider DeleteOnlineEvaluationConfig DeletePaymentConnector DeletePaymentCredentialProvider DeletePaymentInstrument DeletePaymentManager DeletePaymentSession DeletePolicy DeletePolicyEngine DeleteRecommendation DeleteRegistry DeleteRegistryRecord DeleteResourcePolicy DeleteWorkloadIdentity Evaluate GatewayAssociateWebACL GatewayDisassociateWebACL GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser InvokeCodeInterpreter InvokeHarness PassCapacityProvider ProcessPayment PutResourcePolicy PutSystemLogEvents SaveBrowserSessionProfile SetTokenVaultCMK StartBatchEvaluation StartBrowserSession StartCodeInterpreterSession StartMemoryExtractionJob StartPolicyGeneration StartRecommendation StopBatchEvaluation StopBrowserSession StopCodeInterpreterSession StopRuntimeSession SubmitRegistryRecordForApproval UpdateABTest UpdateAgentRuntime UpdateAgentRuntimeEndpoint UpdateApiKeyCredentialProvider UpdateBrowserStream UpdateCapacityProvider UpdateConfigurationBundle UpdateConsentPortal UpdateDataset UpdateDatasetExamples UpdateEvaluator UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget UpdateHarness UpdateHarnessEndpoint UpdateMemory UpdateOauth2CredentialProvider UpdateOnlineEvaluationConfig UpdatePaymentConnector UpdatePaymentCredentialProvider UpdatePaymentManager UpdatePolicy UpdatePolicyEngine UpdateRegistry UpdateRegistryRecord UpdateRegistryRecordStatus UpdateWorkloadIdentity","read":"CompleteResourceTokenAuth ConnectBrowserAutomationStream ConnectBrowserLiveViewStream GatewayGetWebACLForResource GetABTest GetAgentCard GetAgentRuntime GetAgentRuntimeEndpoint GetApiKeyCredentialProvider GetBatchEvaluation GetBrowser GetBrowserProfile GetBrowserSession GetCapacityProvider GetCodeInterpreter GetCodeInterpreterSession GetConfigurationBundle GetConfigurationBundleVersion GetConsentPortal GetDataset GetEvaluator GetEvent GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget GetHarness GetHarnessEndpoint GetMemory GetMemoryRecord GetOauth2CredentialProvider GetOnlineEvaluationConfig GetPaymentConnector GetPaymentCredentialProvider GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession GetPolicy GetPolicyEngine GetPolicyEngineSummary GetPolicyGeneration GetPolicyGenerationSummary GetPolicySummary GetRecommendation GetRegistry GetRegistryRecord GetResourceApiKey GetResourceOauth2Token GetResourcePaymentToken GetResourcePolicy GetTokenVault GetWorkloadIdentity InvokeRegistryMcp ListApiKeyCredentialProviders ListOauth2CredentialProviders ListWorkloadIdentities SearchRegistryRecords","list":"GatewayListResourcesForWebACL ListABTests ListActors ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreterSessions ListCodeInterpreters ListConfigurationBundleVersions ListConfigurationBundles ListConsentPortals ListDatasetExamples ListDatasetVersions ListDatasets ListEvaluators ListEvents ListGatewayRateLimits ListGatewayRules ListGatewayTargets ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListMemoryExtractionJobs ListMemoryRecords ListOnlineEvaluationConfigs ListPaymentConnectors ListPaymentCredentialProviders ListPaymentInstruments ListPaymentManagers ListPaymentSessions ListPolicies ListPolicyEngineSummaries ListPolicyEngines ListPolicyGenerationAssets ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries ListRecommendations ListRegistries ListRegistryRecords ListSessions ListTagsForResource RetrieveMemoryRecords","tagging":"TagResource UntagResource"},"bedrock-mantle":{"list":"CallWithBearerToken ListCustomizedModelAssociations ListCustomizedModels ListFiles ListFineTuningJobs ListModels ListProjects ListReservations","write":"ArchiveProject AssociateCustomizedModel CancelFineTuningJob CancelInference CreateCustomizedModel CreateFile CreateFineTuningJob CreateInference CreateProject CreateReservation DeleteCustomizedModel DeleteFile DeleteInference DeleteReservation DisassociateCustomizedModel PutAccountDataRetention UpdateProject UpdateReservation","read":"CountTokens GetAccountDataRetention GetCustomizedModel GetFile GetFineTuningJob GetInference GetModel GetProject GetReservation ListTagsForResource","tagging":"TagResource UntagResource"},"bedrock-websearch":{"read":"ExternalWebAccess InvokeFetch InvokeSearch"},"bedrock":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociateAgentCollaborator AssociateAgentKnowledgeBase AssociateThirdPartyKnowledgeBase BatchDeleteAdvancedPromptOptimizationJob BatchDeleteEvaluationJob CancelAutomatedReasoningPolicyBuildWorkflow CancelInvoke CopyBlueprintStage CreateAdvancedPromptOptimizationJob CreateAgent CreateAgentActionGroup CreateAgentAlias CreateAutomatedReasoningPolicy CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion CreateBlueprint CreateBlueprintVersion CreateCustomModel CreateCustomModelDeployment CreateDataAutomationLibrary CreateDataAutomationProject CreateDataSource CreateDataSourceToken CreateEvaluationJob CreateFlow CreateFlowAlias CreateFlowVersion CreateFoundationModelAgreement CreateGuardrail CreateGuardrailVersion CreateInferenceProfile CreateInvocation CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelCopyJob CreateModelCustomizationJob CreateModelEvaluationJob CreateModelImportJob CreateModelInvocationJob CreatePrompt CreatePromptRouter CreatePromptVersion CreateProvisionedModelThroughput CreateSession DeleteAgent DeleteAgentActionGroup DeleteAgentAlias DeleteAgentMemory DeleteAgentVersion DeleteAutomatedReasoningPolicy DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase DeleteBlueprint DeleteCustomModel DeleteCustomModelDeployment DeleteDataAutomationLibrary DeleteDataAutomationProject DeleteDataSource DeleteEnforcedGuardrailConfiguration DeleteFlow DeleteFlowAlias DeleteFlowVersion DeleteFoundationModelAgreement DeleteGuardrail DeleteImportedModel DeleteInferenceProfile DeleteInvoke DeleteKnowledgeBase DeleteKnowledgeBaseDocuments DeleteMarketplaceModelAgreement DeleteMarketplaceModelEndpoint DeleteModelInvocationLoggingConfiguration DeletePrompt DeletePromptRouter DeleteProvisionedModelThroughput DeleteResourcePolicy DeleteSession DeregisterMarketplaceModelEndpoint DisassociateAgentCollaborator DisassociateAgentKnowledgeBase EndSession IngestKnowledgeBaseDocuments InvokeBlueprintOptimizationAsync InvokeBlueprintRecommendationAsync InvokeBuilder InvokeDataAutomation InvokeDataAutomationAsync InvokeDataAutomationLibraryIngestionJob PrepareAgent PrepareFlow PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutInvocationStep PutModelInvocationLoggingConfiguration PutResourcePolicy PutUseCaseForModelAccess RegisterMarketplaceModelEndpoint Rerank RetrieveAndGenerate StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow StartFlowExecution StartIngestionJob StopAdvancedPromptOptimizationJob StopEvaluationJob StopFlowExecution StopIngestionJob StopModelCustomizationJob StopModelInvocationJob UpdateAgent UpdateAgentActionGroup UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase UpdateBlueprint UpdateCustomModelDeployment UpdateDataAutomationLibrary UpdateDataAutomationProject UpdateDataSource UpdateFlow UpdateFlowAlias UpdateGuardrail UpdateKnowledgeBase UpdateMarketplaceModelEndpoint UpdatePrompt UpdateProvisionedModelThroughput UpdateSession","read":"AgenticRetrieveStream ApplyGuardrail CallWithBearerToken CheckIngestedDocumentAcl CountTokens DetectGeneratedContent ExportAutomatedReasoningPolicyVersion GenerateQuery GetAccountDataRetention GetAdvancedPromptOptimizationJob GetAgent GetAgentActionGroup GetAgentAlias GetAgentCollaborator GetAgentKnowledgeBase GetAgentMemory GetAgentVersion GetAsyncInvoke GetAutomatedReasoningPolicy GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult GetBlueprint GetBlueprintOptimizationStatus GetBlueprintRecommendation GetCustomModel GetCustomModelDeployment GetDataAutomationLibrary GetDataAutomationLibraryEntity GetDataAutomationLibraryIngestionJob GetDataAutomationProject GetDataAutomationStatus GetDataSource GetDataSourceAuthorizationUrl GetDocumentContent GetEvaluationJob GetExecutionFlowSnapshot GetFlow GetFlowAlias GetFlowExecution GetFlowVersion GetFoundationModel GetFoundationModelAvailability GetGuardrail GetImportedModel GetInferenceProfile GetIngestedDocumentAcl GetIngestionJob GetInvocationStep GetInvoke GetKnowledgeBase GetKnowledgeBaseDocuments GetMarketplaceModelEndpoint GetModelCopyJob GetModelCustomizationJob GetModelEvaluationJob GetModelImportJob GetModelInvocationJob GetModelInvocationLoggingConfiguration GetPrompt GetPromptRouter GetProvisionedModelThroughput GetResourcePolicy GetSession GetUseCaseForModelAccess InvokeAgent InvokeAutomatedReasoningPolicy InvokeFlow InvokeGuardrailChecks InvokeInlineAgent InvokeModel InvokeModelWithResponseStream InvokeTool ListMarketplaceModelEndpoints ListTagsForResource OptimizePrompt RenderPrompt Retrieve ValidateFlowDefinition","list":"ListAdvancedPromptOptimizationJobs ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions ListAgents ListAsyncInvokes ListAutomatedReasoningPolicies ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults ListBlueprints ListCustomModelDeployments ListCustomModels ListDataAutomationLibraries ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs ListDataAutomationProjects ListDataSources ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlowAliases ListFlowExecutionEvents ListFlowExecutions ListFlowVersions ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListGuardrails ListImportedModels ListInferenceProfiles ListIngestionJobs ListInvocationSteps ListInvocations ListKnowledgeBaseDocuments ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListPrompts ListProvisionedModelThroughputs ListSessions","tagging":"TagResource UntagResource"},"billing":{"permissions-management":"DeleteResourcePolicy GetResourcePolicy PutResourcePolicy","read":"GetBillingData GetBillingDetails GetBillingNotifications GetBillingPreferences GetBillingView GetBillingViewData GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetSellerOfRecord ListBillingViews ListTagsForResource UseSourceView","write":"AssociateSourceViews CreateBillingView DeleteBillingView DisassociateSourceViews PutContractInformation RedeemCredits UpdateBillingPreferences UpdateBillingView UpdateIAMAccessPreference","list":"ListBillingViewSegments ListEnterpriseSupportLinkedAccountCharges ListSourceViewsForBillingView","tagging":"TagResource UntagResource"},"billingconductor":{"write":"AssociateAccounts AssociatePricingRules BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem CreateBillingGroup CreateCustomLineItem CreatePricingPlan CreatePricingRule DeleteBillingGroup DeleteCustomLineItem DeletePricingPlan DeletePricingRule DisassociateAccounts DisassociatePricingRules UpdateBillingGroup UpdateBillingTransferPreference UpdateCustomLineItem UpdatePricingPlan UpdatePricingRule","read":"GetBillingGroupCostReport GetBillingTransferPreference ListBillingGroupCostReports ListBillingGroups ListCustomLineItemVersions ListCustomLineItems ListPricingPlans ListPricingRules ListTagsForResource","list":"ListAccountAssociations ListPricingPlansAssociatedWithPricingRule ListPricingRulesAssociatedToPricingPlan ListResourcesAssociatedToCustomLineItem","tagging":"TagResource UntagResource"},"braket":{"write":"AcceptUserAgreement CancelJob CancelQuantumTask CreateJob CreateQuantumTask CreateSpendingLimit DeleteSpendingLimit UpdateSpendingLimit","read":"GetDevice GetJob GetQuantumTask GetServiceLinkedRoleStatus GetUserAgreementStatus ListTagsForResource SearchSpendingLimits","list":"SearchDevices SearchJobs SearchQuantumTasks","tagging":"TagResource UntagResource"},"budgets":{"write":"CreateBudgetAction DeleteBudgetAction ExecuteBudgetAction ModifyBudget UpdateBudgetAction","read":"DescribeBudgetAction DescribeBudgetActionHistories DescribeBudgetActionsForAccount DescribeBudgetActionsForBudget ListTagsForResource ViewBudget","tagging":"TagResource UntagResource"},"bugbust":{"write":"CreateEvent EvaluateProfilingGroups JoinEvent UpdateEvent UpdateWorkItem UpdateWorkItemAdmin","read":"GetEvent GetJoinEventStatus ListBugs ListEventParticipants ListEventScores ListProfilingGroups ListPullRequests ListTagsForResource","list":"ListEvents","tagging":"TagResource UntagResource"},"cases":{"read":"BatchGetCaseRule BatchGetField GetCase GetCaseAuditEvents GetCaseEventConfiguration GetDomain GetLayout GetTemplate ListTagsForResource SearchAllRelatedItems SearchCases SearchRelatedItems","write":"BatchPutFieldOptions CreateCase CreateCaseRule CreateDomain CreateField CreateLayout CreateRelatedItem CreateTemplate DeleteCase DeleteCaseRule DeleteDomain DeleteField DeleteLayout DeleteRelatedItem DeleteTemplate PutCaseEventConfiguration UpdateCase UpdateCaseRule UpdateField UpdateLayout UpdateRelatedItem UpdateTemplate","list":"ListCaseRules ListCasesForContact ListDomains ListFieldOptions ListFields ListLayouts ListTemplates","tagging":"TagResource UntagResource"},"cassandra":{"write":"Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner","read":"GetRecords GetShardIterator GetStream Select SelectMultiRegionResource","list":"ListStreams","tagging":"TagMultiRegionResource TagResource UnTagMultiRegionResource UntagResource"},"ce":{"write":"CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription CreateReport DeleteAnomalyMonitor DeleteAnomalySubscription DeleteCostCategoryDefinition DeleteNotificationSubscription DeleteReport ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration UpdateAnomalyMonitor UpdateAnomalySubscription UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateCostCategoryDefinition UpdateNotificationSubscription UpdatePreferences UpdateReport","read":"DescribeCostCategoryDefinition DescribeNotificationSubscription DescribeReport GetAnomalies GetAnomalyMonitors GetAnomalySubscriptions GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails GetTags GetUsageForecast ListTagsForResource","list":"ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration","tagging":"TagResource UntagResource"},"chatbot":{"write":"AssociateToConfiguration CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration DeleteChimeWebhookConfiguration DeleteCustomAction DeleteMicrosoftTeamsChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity DeleteSlackChannelConfiguration DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization DisassociateFromConfiguration RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode UpdateAccountPreferences UpdateChimeWebhookConfiguration UpdateCustomAction UpdateMicrosoftTeamsChannelConfiguration UpdateSlackChannelConfiguration","read":"DescribeChimeWebhookConfigurations DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces GetAccountPreferences GetCustomAction GetMicrosoftTeamsChannelConfiguration GetMicrosoftTeamsOauthParameters GetSlackOauthParameters ListAssociations ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities ListTagsForResource","list":"ListCustomActions","tagging":"TagResource UntagResource"},"chime":{"write":"AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociateChannelFlow AssociatePhoneNumberWithUser AssociatePhoneNumbersWithVoiceConnector AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect AuthorizeDirectory BatchCreateAttendee BatchCreateChannelMembership BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser BatchUpdateAttendeeCapabilitiesExcept BatchUpdatePhoneNumber BatchUpdateUser ChannelFlowCallback Connect ConnectDirectory CreateAccount CreateApiKey CreateAppInstance CreateAppInstanceAdmin CreateAppInstanceBot CreateAppInstanceUser CreateAttendee CreateBot CreateCDRBucket CreateChannel CreateChannelBan CreateChannelFlow CreateChannelMembership CreateChannelModerator CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMediaStreamPipeline CreateMeeting CreateMeetingDialOut CreateMeetingWithAttendees CreatePhoneNumberOrder CreateProxySession CreateRoom CreateRoomMembership CreateSipMediaApplication CreateSipMediaApplicationCall CreateSipRule CreateUser CreateVoiceConnector CreateVoiceConnectorGroup CreateVoiceProfile CreateVoiceProfileDomain DeleteAccount DeleteAccountOpenIdConfig DeleteApiKey DeleteAppInstance DeleteAppInstanceAdmin DeleteAppInstanceBot DeleteAppInstanceStreamingConfigurations DeleteAppInstanceUser DeleteAttendee DeleteCDRBucket DeleteChannel DeleteChannelBan DeleteChannelFlow DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator DeleteDelegate DeleteDomain DeleteEventsConfiguration DeleteGroups DeleteMediaCapturePipeline DeleteMediaInsightsPipelineConfiguration DeleteMediaPipeline DeleteMediaPipelineKinesisVideoStreamPool DeleteMeeting DeleteMessagingStreamingConfigurations DeletePhoneNumber DeleteProxySession DeleteRoom DeleteRoomMembership DeleteSipMediaApplication DeleteSipRule DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorGroup DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DeleteVoiceConnectorTerminationCredentials DeleteVoiceProfile DeleteVoiceProfileDomain DeregisterAppInstanceUserEndpoint DisassociateChannelFlow DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnector DisassociatePhoneNumbersFromVoiceConnectorGroup DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory InviteDelegate InviteUsers InviteUsersFromProvider LogoutUser PutAppInstanceRetentionSettings PutAppInstanceStreamingConfigurations PutAppInstanceUserExpirationSettings PutChannelExpirationSettings PutChannelMembershipPreferences PutEventsConfiguration PutMessagingStreamingConfigurations PutRetentionSettings PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration PutVoiceConnectorEmergencyCallingConfiguration PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination PutVoiceConnectorProxy PutVoiceConnectorStreamingConfiguration PutVoiceConnectorTermination PutVoiceConnectorTerminationCredentials RedactChannelMessage RedactConversationMessage RedactRoomMessage RegenerateSecurityToken RegisterAppInstanceUserEndpoint RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN RestorePhoneNumber SendChannelMessage StartDataExport StartMeetingTranscription StartSpeakerSearchTask StartVoiceToneAnalysisTask StopMeetingTranscription StopSpeakerSearchTask StopVoiceToneAnalysisTask SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateAppInstance UpdateAppInstanceBot UpdateAppInstanceUser UpdateAppInstanceUserEndpoint UpdateAttendeeCapabilities UpdateBot UpdateCDRSettings UpdateChannel UpdateChannelFlow UpdateChannelMessage UpdateChannelReadMarker UpdateGlobalSettings UpdateMediaInsightsPipelineConfiguration UpdateMediaInsightsPipelineStatus UpdateMediaPipelineKinesisVideoStreamPool UpdatePhoneNumber UpdatePhoneNumberSettings UpdateProxySession UpdateRoom UpdateRoomMembership UpdateSipMediaApplication UpdateSipMediaApplicationCall UpdateSipRule UpdateSupportedLicenses UpdateUser UpdateUserLicenses UpdateUserSettings UpdateVoiceConnector UpdateVoiceConnectorGroup UpdateVoiceProfile UpdateVoiceProfileDomain","read":"DescribeAppInstance DescribeAppInstanceAdmin DescribeAppInstanceBot DescribeAppInstanceUser DescribeAppInstanceUserEndpoint DescribeChannel DescribeChannelBan DescribeChannelFlow DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetAccount GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations GetAttendee GetBot GetCDRBucket GetChannelMembershipPreferences GetChannelMessage GetChannelMessageStatus GetDomain GetEventsConfiguration GetGlobalSettings GetMediaCapturePipeline GetMediaInsightsPipelineConfiguration GetMediaPipeline GetMediaPipelineKinesisVideoStreamPool GetMeeting GetMeetingDetail GetMessagingSessionEndpoint GetMessagingStreamingConfigurations GetPhoneNumber GetPhoneNumberOrder GetPhoneNumberSettings GetProxySession GetRetentionSettings GetRoom GetSipMediaApplication GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration GetSipRule GetSpeakerSearchTask GetTelephonyLimits GetUser GetUserActivityReportData GetUserByEmail GetUserSettings GetVoiceConnector GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration GetVoiceConnectorGroup GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth GetVoiceProfile GetVoiceProfileDomain GetVoiceToneAnalysisTask ListChannelMessages ListTagsForResource RetrieveDataExports SearchAvailablePhoneNumbers ValidateAccountResource ValidateE911Address","list":"ListAccountUsageReportData ListAccounts ListApiKeys ListAppInstanceAdmins ListAppInstanceBots ListAppInstanceUserEndpoints ListAppInstanceUsers ListAppInstances ListAttendeeTags ListAttendees ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListChannelBans ListChannelFlows ListChannelMemberships ListChannelMembershipsForAppInstanceUser ListChannelModerators ListChannels ListChannelsAssociatedWithChannelFlow ListChannelsModeratedByAppInstanceUser ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetingTags ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListProxySessions ListRoomMemberships ListRooms ListSipMediaApplications ListSipRules ListSubChannels ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectorTerminationCredentials ListVoiceConnectors ListVoiceProfileDomains ListVoiceProfiles SearchChannels","tagging":"TagAttendee TagMeeting TagResource UntagAttendee UntagMeeting UntagResource"},"cleanrooms-ml":{"write":"CancelTrainedModel CancelTrainedModelInferenceJob CreateAudienceModel CreateConfiguredAudienceModel CreateConfiguredModelAlgorithm CreateConfiguredModelAlgorithmAssociation CreateMLInputChannel CreateTrainedModel CreateTrainingDataset DeleteAudienceGenerationJob DeleteAudienceModel DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy DeleteConfiguredModelAlgorithm DeleteConfiguredModelAlgorithmAssociation DeleteMLConfiguration DeleteMLInputChannelData DeleteTrainedModelOutput DeleteTrainingDataset PutMLConfiguration StartAudienceExportJob StartAudienceGenerationJob StartTrainedModelExportJob StartTrainedModelInferenceJob UpdateConfiguredAudienceModel","read":"GetAudienceGenerationJob GetAudienceModel GetCollaborationConfiguredModelAlgorithmAssociation GetCollaborationMLInputChannel GetCollaborationTrainedModel GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy GetConfiguredModelAlgorithm GetConfiguredModelAlgorithmAssociation GetMLConfiguration GetMLInputChannel GetTrainedModel GetTrainedModelInferenceJob GetTrainingDataset","list":"ListAudienceExportJobs ListAudienceGenerationJobs ListAudienceModels ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelExportJobs ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTagsForResource ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets","permissions-management":"PutConfiguredAudienceModelPolicy","tagging":"TagResource UnTagResource"},"cleanrooms":{"read":"BatchGetCollaborationAnalysisTemplate BatchGetSchema BatchGetSchemaAnalysisRule GetAnalysisLogExport GetAnalysisTemplate GetCollaboration GetCollaborationAnalysisTemplate GetCollaborationChangeRequest GetCollaborationConfiguredAudienceModelAssociation GetCollaborationIdNamespaceAssociation GetCollaborationPrivacyBudgetTemplate GetConfiguredAudienceModelAssociation GetConfiguredTable GetConfiguredTableAnalysisRule GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule GetIdMappingTable GetIdNamespaceAssociation GetIntermediateTable GetIntermediateTableAnalysisRule GetMembership GetPrivacyBudgetTemplate GetProtectedJob GetProtectedQuery GetSchema GetSchemaAnalysisRule PassCollaboration PassMembership PreviewPrivacyImpact","write":"CreateAnalysisTemplate CreateCollaboration CreateCollaborationChangeRequest CreateConfiguredAudienceModelAssociation CreateConfiguredTable CreateConfiguredTableAnalysisRule CreateConfiguredTableAssociation CreateConfiguredTableAssociationAnalysisRule CreateIdMappingTable CreateIdNamespaceAssociation CreateIntermediateTable CreateIntermediateTableAnalysisRule CreateMembership CreatePrivacyBudgetTemplate DeleteAnalysisTemplate DeleteCollaboration DeleteConfiguredAudienceModelAssociation DeleteConfiguredTable DeleteConfiguredTableAnalysisRule DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule DeleteIdMappingTable DeleteIdNamespaceAssociation DeleteIntermediateTable DeleteIntermediateTableAnalysisRule DeleteMember DeleteMembership DeletePrivacyBudgetTemplate DisallowIntermediateTable PopulateIdMappingTable PopulateIntermediateTable StartAnalysisLogExport StartProtectedJob StartProtectedQuery UpdateAnalysisTemplate UpdateCollaboration UpdateCollaborationChangeRequest UpdateConfiguredAudienceModelAssociation UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule UpdateConfiguredTableReference UpdateIdMappingTable UpdateIdNamespaceAssociation UpdateIntermediateTable UpdateIntermediateTableAnalysisRule UpdateMembership UpdatePrivacyBudgetTemplate UpdateProtectedJob UpdateProtectedQuery","list":"ListAnalysisLogExports ListAnalysisTemplates ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListCollaborations ListConfiguredAudienceModelAssociations ListConfiguredTableAssociations ListConfiguredTables ListIdMappingTables ListIdNamespaceAssociations ListIntermediateTableVersions ListIntermediateTables ListMembers ListMemberships ListPrivacyBudgetTemplates ListPrivacyBudgets ListProtectedJobs ListProtectedQueries ListSchemas ListTagsForResource","tagging":"TagResource UntagResource"},"cloud9":{"write":"ActivateEC2Remote CreateEnvironmentEC2 CreateEnvironmentMembership CreateEnvironmentSSH DeleteEnvironment DeleteEnvironmentMembership ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironment UpdateEnvironmentMembership UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote UpdateUserSettings","read":"CreateEnvironmentToken DescribeEC2Remote DescribeEnvironmentMemberships DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings GetMigrationExperiences GetUserPublicKey GetUserSettings ListEnvironments ListTagsForResource","tagging":"TagResource UntagResource"},"clouddirectory":{"write":"AddFacetToObject ApplySchema AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchWrite CreateDirectory CreateFacet CreateIndex CreateObject CreateSchema CreateTypedLinkFacet DeleteDirectory DeleteFacet DeleteObject DeleteSchema DeleteTypedLinkFacet DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory PublishSchema PutSchemaFromJson RemoveFacetFromObject UpdateFacet UpdateLinkAttributes UpdateObjectAttributes UpdateSchema UpdateTypedLinkFacet UpgradeAppliedSchema UpgradePublishedSchema","read":"BatchRead GetAppliedSchemaVersion GetDirectory GetFacet GetLinkAttributes GetObjectAttributes GetObjectInformation GetSchemaAsJson GetTypedLinkFacetInformation ListAttachedIndices ListFacetAttributes ListFacetNames ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource ListTypedLinkFacetAttributes ListTypedLinkFacetNames LookupPolicy","list":"ListAppliedSchemaArns ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns","tagging":"TagResource UntagResource"},"cloudformation":{"write":"ActivateOrganizationsAccess ActivateType CancelResourceRequest CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateGeneratedTemplate CreateResource CreateStack CreateStackInstances CreateStackRefactor CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteChangeSet DeleteGeneratedTemplate DeleteResource DeleteStack DeleteStackInstances DeleteStackSet DeregisterType ExecuteChangeSet ExecuteStackRefactor ImportStacksToStackSet PublishType RecordHandlerProgress RegisterPublisher RegisterType RollbackStack SetTypeConfiguration SetTypeDefaultVersion SignalResource StartResourceScan StopStackSetOperation TestType UpdateGeneratedTemplate UpdateResource UpdateStack UpdateStackInstances UpdateStackSet UpdateTerminationProtection","read":"BatchDescribeTypeConfigurations DescribeAccountLimits DescribeChangeSet DescribeChangeSetHooks DescribeEvents DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeStackEvents DescribeStackInstance DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DescribeStackSet DescribeStackSetOperation DescribeType DescribeTypeRegistration DetectStackDrift DetectStackResourceDrift DetectStackSetDrift EstimateTemplateCost GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus GetStackPolicy GetTemplate GetTemplateSummary ListResourceRequests ListResources ValidateTemplate","list":"DescribeStacks ListAllHookResults ListChangeSets ListExports ListGeneratedTemplates ListHookResults ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackInstanceResourceDrifts ListStackInstances ListStackRefactorActions ListStackRefactors ListStackResources ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes","permissions-management":"SetStackPolicy","tagging":"TagResource UntagResource"},"cloudfront-keyvaluestore":{"write":"DeleteKey PutKey UpdateKeys","read":"DescribeKeyValueStore GetKey","list":"ListKeys"},"cloudfront":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociateAlias AssociateDistributionTenantWebACL AssociateDistributionWebACL CopyDistribution CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateInvalidation CreateInvalidationForDistributionTenant CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteAnycastIpList DeleteCachePolicy DeleteCloudFrontOriginAccessIdentity DeleteConnectionFunction DeleteConnectionGroup DeleteContinuousDeploymentPolicy DeleteDistribution DeleteDistributionTenant DeleteFieldLevelEncryptionConfig DeleteFieldLevelEncryptionProfile DeleteFunction DeleteKeyGroup DeleteKeyValueStore DeleteMonitoringSubscription DeleteOriginAccessControl DeleteOriginRequestPolicy DeletePublicKey DeleteRealtimeLogConfig DeleteResourcePolicy DeleteResponseHeadersPolicy DeleteStreamingDistribution DeleteTrustStore DeleteVpcOrigin DisassociateDistributionTenantWebACL DisassociateDistributionWebACL PublishConnectionFunction PublishFunction PutResourcePolicy TestConnectionFunction TestFunction UpdateAnycastIpList UpdateCachePolicy UpdateCloudFrontOriginAccessIdentity UpdateConnectionFunction UpdateConnectionGroup UpdateContinuousDeploymentPolicy UpdateDistribution UpdateDistributionTenant UpdateDistributionWithStagingConfig UpdateDomainAssociation UpdateFieldLevelEncryptionConfig UpdateFieldLevelEncryptionProfile UpdateFunction UpdateKeyGroup UpdateKeyValueStore UpdateOriginAccessControl UpdateOriginRequestPolicy UpdatePublicKey UpdateRealtimeLogConfig UpdateResponseHeadersPolicy UpdateSavingsPlan UpdateStreamingDistribution UpdateTrustStore UpdateVpcOrigin","read":"DescribeConnectionFunction DescribeFunction DescribeKeyValueStore GetAnycastIpList GetCachePolicy GetCachePolicyConfig GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig GetConnectionFunction GetConnectionGroup GetConnectionGroupByRoutingEndpoint GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig GetDistribution GetDistributionConfig GetDistributionTenant GetDistributionTenantByDomain GetFieldLevelEncryption GetFieldLevelEncryptionConfig GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig GetFunction GetInvalidation GetInvalidationForDistributionTenant GetKeyGroup GetKeyGroupConfig GetManagedCertificateDetails GetMonitoringSubscription GetOriginAccessControl GetOriginAccessControlConfig GetOriginRequestPolicy GetOriginRequestPolicyConfig GetPublicKey GetPublicKeyConfig GetRealtimeLogConfig GetResourcePolicy GetResponseHeadersPolicy GetResponseHeadersPolicyConfig GetSavingsPlan GetStreamingDistribution GetStreamingDistributionConfig GetTrustStore GetVpcOrigin ListTagsForResource VerifyDnsConfiguration","list":"ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConflictingAliases ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionFunction ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByTrustStore ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListDomainConflicts ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListInvalidations ListInvalidationsForDistributionTenant ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins","tagging":"TagResource UntagResource"},"cloudhsm":{"write":"CopyBackupToRegion CreateCluster CreateHsm DeleteBackup DeleteCluster DeleteHsm InitializeCluster ModifyBackupAttributes ModifyCluster RestoreBackup","permissions-management":"DeleteResourcePolicy PutResourcePolicy","read":"DescribeBackups DescribeClusters GetResourcePolicy ListTags","tagging":"TagResource UntagResource"},"cloudsearch":{"write":"BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester IndexDocuments UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters document","read":"DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags search suggest","tagging":"AddTags RemoveTags","list":"DescribeDomains ListDomainNames","permissions-management":"UpdateServiceAccessPolicies"},"cloudshell":{"read":"ApproveCommand GetEnvironmentStatus","write":"CreateEnvironment CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment","list":"DescribeEnvironments"},"cloudtrail-data":{"write":"PutAuditEvents"},"cloudtrail":{"write":"CancelQuery CreateChannel CreateDashboard CreateEventDataStore CreateServiceLinkedChannel CreateTrail DeleteChannel DeleteDashboard DeleteEventDataStore DeleteResourcePolicy DeleteServiceLinkedChannel DeleteTrail DeregisterOrganizationDelegatedAdmin DisableFederation EnableFederation GenerateQuery PutEventConfiguration PutEventSelectors PutInsightSelectors PutResourcePolicy RegisterOrganizationDelegatedAdmin RestoreEventDataStore StartDashboardRefresh StartEventDataStoreIngestion StartImport StartLogging StartQuery StopEventDataStoreIngestion StopImport StopLogging UpdateChannel UpdateDashboard UpdateEventDataStore UpdateServiceLinkedChannel UpdateTrail","read":"DescribeQuery DescribeTrails GenerateQueryResultsSummary GetChannel GetDashboard GetEventConfiguration GetEventDataStore GetEventDataStoreData GetEventSelectors GetImport GetInsightSelectors GetQueryResults GetResourcePolicy GetServiceLinkedChannel GetTrail GetTrailStatus ListImportFailures ListPublicKeys ListTags LookupEvents SearchSampleQueries","list":"ListChannels ListDashboards ListEventDataStores ListImports ListInsightsData ListQueries ListServiceLinkedChannels ListTrails","tagging":"AddTags RemoveTags"},"cloudwatch":{"write":"CallWithBearerToken CreateAlert CreateDomain CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAlarmMuteRule DeleteAlarms DeleteAlert DeleteAnomalyDetector DeleteDashboards DeleteDomain DeleteDomainForOrganization DeleteIngestionEndpoint DeleteInsightRules DeleteIntegration DeleteMetricStream DeleteOmniDashboard DeleteOmniThread DeletePipelineRule DeleteServiceLevelObjective DeleteSpace DeleteView DisableAlarmActions DisableInsightRules EnableAlarmActions EnableInsightRules EnableTopologyDiscovery InvokeIntegration Link PutAlarmMuteRule PutAnomalyDetector PutCompositeAlarm PutDashboard PutInsightRule PutIntelligenceConfiguration PutLogAlarm PutManagedInsightRules PutMetricAlarm PutMetricData PutMetricStream PutPipelineRule QueryTraces SearchPrincipals SetAlarmState StartMetricStreams StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopMetricStreams StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateAlert UpdateDomain UpdateDomainForOrganization UpdateIngestionEndpoint UpdateIntegration UpdateOmniDashboard UpdateOmniThread UpdatePreferences UpdateServiceLevelObjective UpdateSpace UpdateView","read":"BatchGetServiceLevelIndicatorReport BatchGetServiceLevelObjectiveBudgetReport DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetAccessGrant GetAccessProfile GetAgentGraph GetAlarmMuteRule GetAlert GetContextGraph GetDashboard GetDataset GetDomain GetDomainAccessGrantForOrganization GetDomainForOrganization GetIngestionEndpoint GetInsightRuleReport GetIntegration GetIntelligenceConfiguration GetMetricData GetMetricStatistics GetMetricStream GetMetricWidgetImage GetOTelEnrichment GetOmniDashboard GetOmniThread GetPreferences GetRecords GetService GetServiceData GetServiceLevelObjective GetSpace GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyDiscoveryStatus GetTopologyMap GetView ListManagedInsightRules","list":"ListAccessGrants ListAccessProfiles ListAlarmMuteRules ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListEntitiesForMetric ListIngestionEndpoints ListIntegrations ListMetricStreams ListMetrics ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTagsForResource ListTelemetryFields ListTelemetryQuerySessions ListViews","permissions-management":"AssumeAccessProfile CreateAccessGrant CreateAccessProfile CreateDomainAccessGrantForOrganization DeleteAccessGrant DeleteAccessProfile DeleteDomainAccessGrantForOrganization UpdateAccessProfile","tagging":"TagResource UntagResource"},"codeartifact":{"write":"AssociateExternalConnection AssociateWithDownstreamRepository CopyPackageVersions CreateDomain CreatePackageGroup CreateRepository DeleteDomain DeletePackage DeletePackageGroup DeletePackageVersions DeleteRepository DisassociateExternalConnection DisposePackageVersions PublishPackageVersion PutDomainPermissionsPolicy PutPackageMetadata PutPackageOriginConfiguration PutRepositoryPermissionsPolicy UpdatePackageGroup UpdatePackageGroupOriginConfiguration UpdatePackageVersionsStatus UpdateRepository","permissions-management":"DeleteDomainPermissionsPolicy DeleteRepositoryPermissionsPolicy","read":"DescribeDomain DescribePackage DescribePackageGroup DescribePackageVersion DescribeRepository GetAssociatedPackageGroup GetAuthorizationToken GetDomainPermissionsPolicy GetPackageVersionAsset GetPackageVersionReadme GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository","list":"ListAllowedRepositoriesForGroup ListAssociatedPackages ListDomains ListPackageGroups ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions ListPackages ListRepositories ListRepositoriesInDomain ListSubPackageGroups ListTagsForResource","tagging":"TagResource UntagResource"},"codebuild":{"write":"BatchDeleteBuilds BatchPutCodeCoverages BatchPutTestCases CreateFleet CreateProject CreateReport CreateReportGroup CreateWebhook DeleteBuildBatch DeleteFleet DeleteOAuthToken DeleteProject DeleteReport DeleteReportGroup DeleteSourceCredentials DeleteWebhook ImportSourceCredentials InvalidateProjectCache PersistOAuthToken RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartCommandExecution StartSandbox StartSandboxConnection StopBuild StopBuildBatch StopSandbox UpdateFleet UpdateProject UpdateProjectVisibility UpdateReport UpdateReportGroup UpdateWebhook","list":"ListBuildBatches ListBuildBatchesForProject ListBuilds ListBuildsForProject ListCommandExecutionsForSandbox ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListReportsForReportGroup ListRepositories ListSandboxes ListSandboxesForProject ListSharedProjects ListSharedReportGroups ListSourceCredentials","read":"BatchGetBuildBatches BatchGetBuilds BatchGetCommandExecutions BatchGetFleets BatchGetProjects BatchGetReportGroups BatchGetReports BatchGetSandboxes DescribeCodeCoverages DescribeTestCases GetReportGroupTrend GetResourcePolicy","permissions-management":"DeleteResourcePolicy PutResourcePolicy"},"codecatalyst":{"write":"AcceptConnection AssociateIamRoleToConnection AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateIdentityCenterApplication CreateSpace CreateSpaceAdminRoleAssignment DeleteConnection DeleteIdentityCenterApplication DisassociateIamRoleFromConnection DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication PutBillingAuthorization RejectConnection SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication","read":"GetBillingAuthorization GetConnection GetIdentityCenterApplication GetPendingConnection ListTagsForResource","list":"ListConnections ListIamRolesForConnection ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace ListSpacesForIdentityCenterApplication","tagging":"TagResource UntagResource"},"codecommit":{"read":"BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive DescribeMergeConflicts DescribePullRequestEvents EvaluatePullRequestApprovalRules GetApprovalRuleTemplate GetBlob GetBlobDifferences GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull","write":"AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories CreateApprovalRuleTemplate CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule CreateRepository CreateUnreferencedMergeCommit DeleteApprovalRuleTemplate DeleteBranch DeleteCommentContent DeleteFile DeletePullRequestApprovalRule DeleteRepository DisassociateApprovalRuleTemplateFromRepository GitPush MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile PutRepositoryTriggers TestRepositoryTriggers UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive","list":"ListApprovalRuleTemplates ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests ListRepositories ListRepositoriesForApprovalRuleTemplate ListTagsForResource","tagging":"TagResource UntagResource"},"codeconnections":{"read":"GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake UseConnection","list":"ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource","write":"CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration","tagging":"TagResource UntagResource"},"codedeploy-commands-secure":{"read":"GetDeploymentSpecification PollHostCommand","write":"PutHostCommandAcknowledgement PutHostCommandComplete"},"codedeploy":{"write":"ContinueDeployment CreateApplication CreateCloudFormationDeployment CreateDeployment CreateDeploymentConfig CreateDeploymentGroup DeleteApplication DeleteDeploymentConfig DeleteDeploymentGroup DeleteGitHubAccountToken DeleteResourcesByExternalId DeregisterOnPremisesInstance PutLifecycleEventHookExecutionStatus RegisterApplicationRevision RegisterOnPremisesInstance SkipWaitTimeForInstanceTermination StopDeployment UpdateApplication UpdateDeploymentGroup","tagging":"AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances TagResource UntagResource","read":"BatchGetApplicationRevisions BatchGetApplications BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeploymentTargets BatchGetDeployments BatchGetOnPremisesInstances GetDeploymentTarget","list":"GetApplication GetApplicationRevision GetDeployment GetDeploymentConfig GetDeploymentGroup GetDeploymentInstance GetOnPremisesInstance ListApplicationRevisions ListApplications ListDeploymentConfigs ListDeploymentGroups ListDeploymentInstances ListDeploymentTargets ListDeployments ListGitHubAccountTokenNames ListOnPremisesInstances ListTagsForResource"},"codeguru-profiler":{"write":"AddNotificationChannels ConfigureAgent CreateProfilingGroup DeleteProfilingGroup PostAgentProfile RemoveNotificationChannel SubmitFeedback UpdateProfilingGroup","list":"BatchGetFrameMetricData ListFindingsReports ListProfileTimes ListProfilingGroups ListTagsForResource","read":"DescribeProfilingGroup GetFindingsReportAccountSummary GetNotificationConfiguration GetPolicy GetProfile GetRecommendations","permissions-management":"PutPermission RemovePermission","tagging":"TagResource UntagResource"},"codeguru-reviewer":{"read":"CreateConnectionToken DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation GetMetricsData ListThirdPartyRepositories","write":"AssociateRepository CreateCodeReview DisassociateRepository PutRecommendationFeedback","list":"ListCodeReviews ListRecommendationFeedback ListRecommendations ListRepositoryAssociations ListTagsForResource","tagging":"TagResource UnTagResource"},"codeguru-security":{"write":"CreateScan CreateUploadUrl DeleteScansByCategory UpdateAccountConfiguration","list":"GetFindings ListFindings ListFindingsMetrics ListScans","read":"BatchGetFindings GetAccountConfiguration GetMetricsSummary GetScan ListTagsForResource","tagging":"TagResource UntagResource"},"codeguru":{"read":"GetCodeGuruFreeTrialSummary"},"codepipeline":{"write":"AcknowledgeJob AcknowledgeThirdPartyJob CreateCustomActionType CreatePipeline DeleteCustomActionType DeletePipeline DeleteWebhook DeregisterWebhookWithThirdParty DisableStageTransition EnableStageTransition OverrideStageCondition PollForJobs PollForThirdPartyJobs PutActionRevision PutApprovalResult PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult PutWebhook RegisterWebhookWithThirdParty RetryStageExecution RollbackStage StartPipelineExecution StopPipelineExecution UpdateActionType UpdatePipeline","read":"GetActionType GetJobDetails GetPipeline GetPipelineExecution GetPipelineState GetThirdPartyJobDetails ListActionExecutions ListActionTypes ListDeployActionExecutionTargets ListRuleExecutions ListRuleTypes ListTagsForResource","list":"ListPipelineExecutions ListPipelines ListWebhooks","tagging":"TagResource UntagResource"},"codestar-connections":{"read":"GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake UseConnection","list":"ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource","write":"CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration","tagging":"TagResource UntagResource"},"codestar-notifications":{"write":"CreateNotificationRule DeleteNotificationRule DeleteTarget Subscribe Unsubscribe UpdateNotificationRule","read":"DescribeNotificationRule","list":"ListEventTypes ListNotificationRules ListTagsForResource ListTargets","tagging":"TagResource UntagResource"},"codestar":{"write":"CreateUserProfile DeleteExtendedAccess DeleteUserProfile PutExtendedAccess UpdateProject UpdateUserProfile","read":"DescribeProject DescribeUserProfile GetExtendedAccess","permissions-management":"AssociateTeamMember CreateProject DeleteProject DisassociateTeamMember UpdateTeamMember","list":"ListProjects ListResources ListTagsForProject ListTeamMembers ListUserProfiles VerifyServiceRole","tagging":"TagProject UntagProject"},"codewhisperer":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociateCustomizationPermission CreateCustomization CreateProfile DeleteCustomization DeleteProfile DisassociateCustomizationPermission UpdateCustomization UpdateProfile","read":"GenerateRecommendations GetCustomization","list":"ListCustomizationPermissions ListCustomizationVersions ListCustomizations ListProfiles ListTagsForResource","tagging":"TagResource UntagResource"},"cognito-identity":{"write":"CreateIdentityPool DeleteIdentities DeleteIdentityPool GetId MergeDeveloperIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkDeveloperIdentity UnlinkIdentity UpdateIdentityPool","read":"DescribeIdentity DescribeIdentityPool GetCredentialsForIdentity GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdToken GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListTagsForResource LookupDeveloperIdentity","list":"ListIdentities ListIdentityPools","tagging":"TagResource UntagResource"},"cognito-idp":{"write":"AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut AssociateSoftwareToken AssociateWebACL ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPool CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUser DeleteUserAttributes DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DisassociateWebACL ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserMFAPreference SetUserPoolMfaConfig SetUserSettings SignUp StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateDeviceStatus UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateProvisionedLimit UpdateResourceServer UpdateTerms UpdateUserAttributes UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica VerifySoftwareToken VerifyUserAttribute","read":"AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient DescribeUserPoolDomain GetCSVHeader GetDevice GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetProvisionedLimit GetSigningCertificate GetUICustomization GetUser GetUserAttributeVerificationCode GetUserPoolMfaConfig GetWebACLForResource","list":"AdminListDevices AdminListGroupsForUser ListDevices ListGroups ListIdentityProviders ListResourceServers ListResourcesForWebACL ListTagsForResource ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUserPools ListUsers ListUsersInGroup","tagging":"TagResource UntagResource"},"cognito-sync":{"read":"DescribeDataset DescribeIdentityPoolUsage DescribeIdentityUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage ListRecords QueryRecords","write":"BulkPublish DeleteDataset RegisterDevice SetCognitoEvents SetDatasetConfiguration SetIdentityPoolConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords","list":"ListDatasets"},"comprehend":{"read":"BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ClassifyDocument ContainsPiiEntities DescribeDataset DescribeDocumentClassificationJob DescribeDocumentClassifier DescribeDominantLanguageDetectionJob DescribeEndpoint DescribeEntitiesDetectionJob DescribeEntityRecognizer DescribeEventsDetectionJob DescribeFlywheel DescribeFlywheelIteration DescribeKeyPhrasesDetectionJob DescribePiiEntitiesDetectionJob DescribeResourcePolicy DescribeSentimentDetectionJob DescribeTargetedSentimentDetectionJob DescribeTopicsDetectionJob DetectDominantLanguage DetectEntities DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDatasets ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheelIterationHistory ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTagsForResource ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs","write":"CreateDataset CreateDocumentClassifier CreateEndpoint CreateEntityRecognizer CreateFlywheel DeleteDocumentClassifier DeleteEndpoint DeleteEntityRecognizer DeleteFlywheel DeleteResourcePolicy ImportModel PutResourcePolicy StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartFlywheelIteration StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob StopDominantLanguageDetectionJob StopEntitiesDetectionJob StopEventsDetectionJob StopKeyPhrasesDetectionJob StopPiiEntitiesDetectionJob StopSentimentDetectionJob StopTargetedSentimentDetectionJob StopTrainingDocumentClassifier StopTrainingEntityRecognizer UpdateEndpoint UpdateFlywheel","tagging":"TagResource UntagResource"},"comprehendmedical":{"read":"DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs","write":"StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob"},"compute-optimizer":{"write":"DeleteRecommendationPreferences ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations PutRecommendationPreferences UpdateEnrollmentStatus","list":"DescribeRecommendationExportJobs GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationSummaries","read":"GetEffectiveRecommendationPreferences GetRecommendationPreferences"},"config":{"write":"AssociateResourceTypes DeleteAggregationAuthorization DeleteConfigRule DeleteConfigurationAggregator DeleteConfigurationRecorder DeleteConformancePack DeleteConnector DeleteDeliveryChannel DeleteEvaluationResults DeleteOrganizationConfigRule DeleteOrganizationConformancePack DeletePendingAggregationRequest DeleteRemediationConfiguration DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration DeleteServiceLinkedConfigurationRecorder DeleteStoredQuery DisassociateResourceTypes PutAggregationAuthorization PutConfigRule PutConfigurationAggregator PutConfigurationRecorder PutConformancePack PutConnector PutDeliveryChannel PutEvaluations PutExternalEvaluation PutOrganizationConfigRule PutOrganizationConformancePack PutRemediationConfigurations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder PutStoredQuery PutThirdPartyServiceLinkedConfigurationRecorder StartConfigRulesEvaluation StartConfigurationRecorder StartRemediationExecution StartResourceEvaluation StopConfigurationRecorder","read":"BatchGetAggregateResourceConfig BatchGetResourceConfig DeliverConfigSnapshot DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConfigurationAggregatorSourcesStatus DescribeConfigurationRecorderStatus DescribeConfigurationRecorders DescribeConformancePackCompliance DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses DescribeRemediationExecutionStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig GetComplianceDetailsByConfigRule GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetConformancePackComplianceDetails GetConformancePackComplianceSummary GetConnector GetCustomRulePolicy GetDiscoveredResourceCounts GetOrganizationConfigRuleDetailedStatus GetOrganizationConformancePackDetailedStatus GetOrganizationCustomRulePolicy GetResourceConfigHistory GetResourceEvaluationSummary GetStoredQuery ListTagsForResource SelectAggregateResourceConfig SelectResourceConfig","list":"DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationConfigurations DescribeRemediationExceptions DescribeRetentionConfigurations ListAggregateDiscoveredResources ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries","tagging":"TagResource UntagResource"},"connect-campaigns":{"write":"CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime DeleteCampaignEntryLimits DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob PauseCampaign PutConnectInstanceIntegration PutDialRequestBatch PutInstanceCommunicationLimits PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StartInstanceOnboardingJob StopCampaign UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignEntryLimits UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource","read":"DescribeCampaign GetCampaignState GetCampaignStateBatch GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus ListTagsForResource","list":"ListCampaigns ListConnectInstanceIntegrations","tagging":"TagResource UntagResource"},"connect":{"write":"ActivateEvaluationForm AdminGetEmergencyAccessToken AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot AssociateContactWithUser AssociateCustomerProfilesDomain AssociateDefaultVocabulary AssociateEmailAddressAlias AssociateFlow AssociateInstanceStorageConfig AssociateLambdaFunction AssociateLexBot AssociatePhoneNumberContactFlow AssociateQueueEmailAddresses AssociateQueueQuickConnects AssociateRoutingProfileQueues AssociateSecurityKey AssociateSecurityProfiles AssociateTrafficDistributionGroupUser AssociateUserProficiencies AssociateWorkspace BatchAssociateAnalyticsDataSet BatchCreateDataTableValue BatchDeleteDataTableValue BatchDisassociateAnalyticsDataSet BatchPutContact BatchUpdateDataTableValue ClaimPhoneNumber CompleteAttachedFileUpload CreateAgentStatus CreateAttachedFile CreateAuthenticationProfile CreateContact CreateContactFlow CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion CreateContactFlowVersion CreateDataTable CreateDataTableAttribute CreateEmailAddress CreateEvaluationForm CreateExtractionDefinition CreateHoursOfOperation CreateHoursOfOperationOverride CreateInstance CreateIntegrationAssociation CreateMetric CreateNotification CreateParticipant CreatePersistentContactAssociation CreatePredefinedAttribute CreatePrompt CreatePushNotificationRegistration CreateQueue CreateQuickConnect CreateRoutingProfile CreateRule CreateSecurityProfile CreateTaskTemplate CreateTrafficDistributionGroup CreateUseCase CreateUser CreateUserHierarchyGroup CreateView CreateViewVersion CreateVocabulary CreateWorkspace CreateWorkspacePage DeactivateEvaluationForm DeleteAttachedFile DeleteContactEvaluation DeleteContactFlow DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion DeleteContactFlowVersion DeleteDataTable DeleteDataTableAttribute DeleteEmailAddress DeleteEvaluationForm DeleteExtractionDefinition DeleteHoursOfOperation DeleteHoursOfOperationOverride DeleteInstance DeleteIntegrationAssociation DeleteMetric DeleteNotification DeletePredefinedAttribute DeletePrompt DeletePushNotificationRegistration DeleteQueue DeleteQuickConnect DeleteRoutingProfile DeleteRule DeleteSecurityProfile DeleteTaskTemplate DeleteTrafficDistributionGroup DeleteUseCase DeleteUser DeleteUserHierarchyGroup DeleteView DeleteViewVersion DeleteVocabulary DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot DisassociateCustomerProfilesDomain DisassociateEmailAddressAlias DisassociateFlow DisassociateInstanceStorageConfig DisassociateLambdaFunction DisassociateLexBot DisassociatePhoneNumberContactFlow DisassociateQueueEmailAddresses DisassociateQueueQuickConnects DisassociateRoutingProfileQueues DisassociateSecurityKey DisassociateSecurityProfiles DisassociateTrafficDistributionGroupUser DisassociateUserProficiencies DisassociateWorkspace DismissUserContact ImportPhoneNumber ImportWorkspaceMedia MonitorContact PauseContact PutUserStatus ReleasePhoneNumber ReplicateInstance ResumeContact ResumeContactRecording SendChatIntegrationEvent SendIntegrationEvent SendOutboundChatMessage SendOutboundEmail SendOutboundWebNotification StartAttachedFileUpload StartChatContact StartContactConversationalAnalyticsJob StartContactEvaluation StartContactMediaProcessing StartContactRecording StartContactStreaming StartEmailContact StartEvaluationFormValidation StartForecastingPlanningSchedulingIntegration StartOutboundChatContact StartOutboundEmailContact StartOutboundVoiceContact StartScreenSharing StartTaskContact StartWebRTCContact StopContact StopContactMediaProcessing StopContactRecording StopContactStreaming StopForecastingPlanningSchedulingIntegration SubmitContactEvaluation SuspendContactRecording TagContact TransferContact UntagContact UpdateAgentStatus UpdateAttachedFilesConfiguration UpdateAuthenticationProfile UpdateContact UpdateContactAttributes UpdateContactEvaluation UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata UpdateContactFlowName UpdateContactRoutingData UpdateContactSchedule UpdateCrossRegionRouting UpdateDataTableAttribute UpdateDataTableMetadata UpdateDataTablePrimaryValues UpdateEmailAddressMetadata UpdateEvaluationForm UpdateExtractionDefinition UpdateHoursOfOperation UpdateHoursOfOperationOverride UpdateInstanceAttribute UpdateInstanceStorageConfig UpdateMetricContent UpdateMetricMetadata UpdateNotificationContent UpdateParticipantAuthentication UpdateParticipantRoleConfig UpdatePhoneNumber UpdatePhoneNumberMetadata UpdatePredefinedAttribute UpdatePrompt UpdateQueueHoursOfOperation UpdateQueueMaxContacts UpdateQueueName UpdateQueueOutboundCallerConfig UpdateQueueOutboundEmailConfig UpdateQueueStatus UpdateQuickConnectConfig UpdateQuickConnectName UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency UpdateRoutingProfileDefaultOutboundQueue UpdateRoutingProfileName UpdateRoutingProfileQueues UpdateRule UpdateSecurityProfile UpdateTaskTemplate UpdateTrafficDistribution UpdateUserHierarchy UpdateUserHierarchyGroupName UpdateUserHierarchyStructure UpdateUserIdentityInfo UpdateUserNotificationStatus UpdateUserPhoneConfig UpdateUserProficiencies UpdateUserRoutingProfile UpdateUserSecurityProfiles UpdateViewContent UpdateViewMetadata UpdateWorkspaceMetadata UpdateWorkspacePage UpdateWorkspaceTheme UpdateWorkspaceVisibility","read":"BatchDescribeDataTableValue BatchGetAttachedFileMetadata DescribeAgentStatus DescribeAttachedFilesConfiguration DescribeAuthenticationProfile DescribeContact DescribeContactEvaluation DescribeContactFlow DescribeContactFlowModule DescribeContactFlowModuleAlias DescribeDataTable DescribeDataTableAttribute DescribeEmailAddress DescribeEvaluationForm DescribeExtractionDefinition DescribeForecastingPlanningSchedulingIntegration DescribeHoursOfOperation DescribeHoursOfOperationOverride DescribeInstance DescribeInstanceAttribute DescribeInstanceStorageConfig DescribeMetric DescribeNotification DescribePhoneNumber DescribePredefinedAttribute DescribePrompt DescribeQueue DescribeQuickConnect DescribeRoutingProfile DescribeRule DescribeSecurityProfile DescribeTrafficDistributionGroup DescribeUser DescribeUserHierarchyGroup DescribeUserHierarchyStructure DescribeView DescribeVocabulary DescribeWorkspace EvaluateDataTableValues GetAttachedFile GetContactAttributes GetContactMetrics GetCrossRegionRouting GetCurrentMetricData GetCurrentUserData GetEffectiveHoursOfOperations GetEvaluationFormValidation GetFederationToken GetFlowAssociation GetMetricData GetMetricDataV2 GetPromptFile GetTaskTemplate ListNotifications ListRealtimeContactAnalysisSegments ListTagsForResource ListUserNotifications SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchContactFlows SearchContacts SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperationOverrides SearchHoursOfOperations SearchMetrics SearchNotifications SearchPredefinedAttributes SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchRules SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaceAssociations SearchWorkspaces","list":"BatchGetFlowAssociation GetTrafficDistribution ListAgentStatuses ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAssociatedContacts ListAttachedFilesConfigurations ListAuthenticationProfiles ListBots ListContactEvaluations ListContactFlowModuleAliases ListContactFlowModuleVersions ListContactFlowModules ListContactFlowVersions ListContactFlows ListContactReferences ListDataTableAttributes ListDataTablePrimaryValues ListDataTableValues ListDataTables ListDefaultVocabularies ListEntitySecurityProfiles ListEvaluationFormAIVersions ListEvaluationFormVersions ListEvaluationForms ListExtractionDefinitions ListFlowAssociations ListHoursOfOperationOverrides ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListInstances ListIntegrationAssociations ListLambdaFunctions ListLexBots ListMetrics ListPhoneNumbers ListPhoneNumbersV2 ListPredefinedAttributes ListPrompts ListQueueEmailAddresses ListQueueQuickConnects ListQueues ListQuickConnects ListRealtimeContactAnalysisSegmentsV2 ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfileAIAgents ListSecurityProfileApplications ListSecurityProfileFlowModules ListSecurityProfilePermissions ListSecurityProfiles ListTaskTemplates ListTrafficDistributionGroupUsers ListTrafficDistributionGroups ListUseCases ListUserHierarchyGroups ListUserProficiencies ListUsers ListViewVersions ListViews ListWorkspaceMedia ListWorkspacePages ListWorkspaces SearchAvailablePhoneNumbers SearchResourceTags SearchVocabularies","tagging":"TagResource UntagResource"},"consoleapp":{"read":"GetDeviceIdentity","list":"ListDeviceIdentities"},"consolidatedbilling":{"read":"GetAccountBillingRole","list":"ListLinkedAccounts"},"controlcatalog":{"read":"GetControl","list":"ListCommonControls ListControlMappings ListControls ListDomains ListObjectives"},"controltower":{"write":"CreateLandingZone CreateManagedAccount DeleteLandingZone DeregisterManagedAccount DeregisterOrganizationalUnit DisableBaseline DisableControl DisableGuardrail EnableBaseline EnableControl EnableGuardrail ManageOrganizationalUnit ResetEnabledBaseline ResetEnabledControl ResetLandingZone SetupLandingZone UpdateAccountFactoryConfig UpdateEnabledBaseline UpdateEnabledControl UpdateLandingZone","read":"DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn GetAccountInfo GetAvailableUpdates GetBaseline GetBaselineOperation GetControlOperation GetEnabledBaseline GetEnabledControl GetGuardrailComplianceStatus GetHomeRegion GetLandingZone GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListDriftDetails ListExternalConfigRuleCompliance ListTagsForResource PerformPreLaunchChecks","list":"ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail","tagging":"TagResource UntagResource"},"cost-optimization-hub":{"read":"GetPreferences GetRecommendation","list":"ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations","write":"UpdateEnrollmentStatus UpdatePreferences"},"cur":{"read":"DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport ListTagsForResource ValidateReportDestination","write":"DeleteReportDefinition ModifyReportDefinition PutClassicReportPreferences PutReportDefinition","tagging":"TagResource UntagResource"},"customer-verification":{"write":"CreateCustomerVerificationDetails CreateUploadUrls PutInheritanceConfig UpdateCustomerVerificationDetails","read":"GetCustomerVerificationDetails GetCustomerVerificationEligibility GetInheritanceConfig"},"databrew":{"write":"BatchDeleteRecipeVersion CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule DeleteDataset DeleteJob DeleteProject DeleteRecipeVersion DeleteRuleset DeleteSchedule PublishRecipe SendProjectSessionAction StartJobRun StartProjectSession StopJobRun UpdateDataset UpdateProfileJob UpdateProject UpdateRecipe UpdateRecipeJob UpdateRuleset UpdateSchedule","read":"DescribeDataset DescribeJob DescribeJobRun DescribeProject DescribeRecipe DescribeRuleset DescribeSchedule ListDatasets ListJobRuns ListJobs ListProjects ListRecipeVersions ListRecipes ListRulesets ListSchedules ListTagsForResource","tagging":"TagResource UntagResource"},"dataexchange":{"write":"AcceptDataGrant CancelJob CreateAsset CreateDataGrant CreateDataSet CreateEventAction CreateJob CreateRevision DeleteAsset DeleteDataGrant DeleteDataSet DeleteEventAction DeleteRevision PublishDataSet PublishToDataGrant RevokeRevision SendApiAsset SendDataSetNotification StartJob UpdateAsset UpdateDataSet UpdateEventAction UpdateRevision","read":"GetAsset GetDataGrant GetDataSet GetEventAction GetJob GetReceivedDataGrant GetRevision","list":"ListDataGrants ListDataSetRevisions ListDataSets ListEventActions ListJobs ListReceivedDataGrants ListRevisionAssets ListTagsForResource","tagging":"TagResource UntagResource"},"datapipeline":{"list":"GetAccountLimits ListPipelines","write":"ActivatePipeline CreatePipeline DeactivatePipeline DeletePipeline PollForTask PutAccountLimits PutPipelineDefinition ReportTaskProgress ReportTaskRunnerHeartbeat SetStatus SetTaskStatus","tagging":"AddTags RemoveTags","read":"DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition QueryObjects ValidatePipelineDefinition"},"datasync":{"write":"AddStorageSystem CancelTaskExecution CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb CreateTask DeleteAgent DeleteLocation DeleteTask GenerateRecommendations RemoveStorageSystem StartDiscoveryJob StartTaskExecution StopDiscoveryJob UpdateAgent UpdateDiscoveryJob UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb UpdateStorageSystem UpdateTask UpdateTaskExecution","read":"DescribeAgent DescribeDiscoveryJob DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb DescribeStorageSystem DescribeTask DescribeTaskExecution ListTagsForResource","list":"DescribeStorageSystemResourceMetrics DescribeStorageSystemResources ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTaskExecutions ListTasks","tagging":"TagResource UntagResource"},"datazone":{"write":"AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AssociateEnvironmentRole AssociateGovernedTerms BatchDeleteLinkedTypes BatchPutAttributesMetadata BatchPutLinkedTypes BatchUpdateNotifications CancelMessage CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataApp CreateDataProduct CreateDataProductRevision CreateDataSource CreateDesignation CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteConversation DeleteDataApp DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDesignation DeleteDomain DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteLineageEvent DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DeregisterAgentArtifact DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode InvokeAgent PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutEnvironmentBlueprintConfiguration RefreshToken RegisterAgentArtifact RejectPredictions RejectSubscriptionRequest RemoveEntityOwner SendMessage SsoLogin SsoLogout StartAccountBootstrapAction StartCompute StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StartNotebookRun StartNotebookSync StopAgent StopCompute StopMetadataGenerationRun StopNotebookCompute StopNotebookRun UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateConversation UpdateDataApp UpdateDataSource UpdateDataSourceRunActivities UpdateDesignation UpdateDomain UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole","permissions-management":"AddPolicyGrant DeleteDomainSharingPolicy GetIamPortalLoginUrl PutDomainSharingPolicy RemovePolicyGrant RevokeSubscription","read":"BatchGetAttributesMetadata BatchGetCell BatchGetCellRun GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDesignation GetDomain GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetNotebookRun GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile ListTagsForResource ValidatePolicy","list":"ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListLinkedTypes ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints ListWarehouseMetadata QueryGraph Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles","tagging":"TagResource UntagResource"},"dax":{"read":"BatchGetItem ConditionCheckItem DescribeParameters GetItem ListTags Query Scan","write":"BatchWriteItem CreateCluster CreateParameterGroup CreateSubnetGroup DecreaseReplicationFactor DeleteCluster DeleteItem DeleteParameterGroup DeleteSubnetGroup IncreaseReplicationFactor PutItem RebootNode UpdateCluster UpdateItem UpdateParameterGroup UpdateSubnetGroup","list":"DescribeClusters DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups","tagging":"TagResource UntagResource"},"dbqms":{"write":"CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab UpdateFavoriteQuery UpdateQueryHistory UpdateTab","list":"DescribeFavoriteQueries DescribeQueryHistory DescribeTabs","read":"GetQueryString"},"deadline":{"read":"BatchGetJobEntity GetApplicationVersion GetBudget GetFarm GetFleet GetJob GetJobTemplate GetLicenseEndpoint GetLimit GetMonitor GetMonitorSettings GetQueue GetQueueEnvironment GetQueueFleetAssociation GetQueueLimitAssociation GetSession GetSessionAction GetSessionsStatisticsAggregation GetStep GetStorageProfile GetStorageProfileForQueue GetTask GetVolume GetWorker ListTagsForResource SearchJobs SearchSteps SearchTasks SearchWorkers StartSessionsStatisticsAggregation","permissions-management":"AssociateMemberToFarm AssociateMemberToFleet AssociateMemberToJob AssociateMemberToQueue DisassociateMemberFromFarm DisassociateMemberFromFleet DisassociateMemberFromJob DisassociateMemberFromQueue","write":"AssumeFleetRoleForRead AssumeFleetRoleForWorker AssumeQueueRoleForRead AssumeQueueRoleForUser AssumeQueueRoleForWorker CopyJobTemplate CreateBudget CreateFarm CreateFleet CreateJob CreateLicenseEndpoint CreateLimit CreateMonitor CreateQueue CreateQueueEnvironment CreateQueueFleetAssociation CreateQueueLimitAssociation CreateStorageProfile CreateWorker DeleteBudget DeleteFarm DeleteFleet DeleteLicenseEndpoint DeleteLimit DeleteMeteredProduct DeleteMonitor DeleteQueue DeleteQueueEnvironment DeleteQueueFleetAssociation DeleteQueueLimitAssociation DeleteStorageProfile DeleteVolume DeleteWorker PutMeteredProduct UpdateBudget UpdateFarm UpdateFleet UpdateJob UpdateLimit UpdateMonitor UpdateMonitorSettings UpdateQueue UpdateQueueEnvironment UpdateQueueFleetAssociation UpdateQueueLimitAssociation UpdateSession UpdateStep UpdateStorageProfile UpdateTask UpdateWorker UpdateWorkerSchedule","list":"ListAvailableMeteredProducts ListBudgets ListFarmMembers ListFarms ListFleetMembers ListFleets ListJobMembers ListJobParameterDefinitions ListJobs ListLicenseEndpoints ListLimits ListMeteredProducts ListMonitors ListQueueEnvironments ListQueueFleetAssociations ListQueueLimitAssociations ListQueueMembers ListQueues ListSessionActions ListSessions ListSessionsForWorker ListStepConsumers ListStepDependencies ListSteps ListStorageProfiles ListStorageProfilesForQueue ListTasks ListVolumes ListWorkers","tagging":"TagResource UntagResource"},"detective":{"read":"BatchGetGraphMemberDatasources BatchGetMembershipDatasources DescribeOrganizationConfiguration GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetPricingInformation GetUsageInformation InvokeAssistant SearchGraph","list":"ListDatasourcePackages ListGraphs ListHighDegreeEntities ListIndicators ListInvestigations ListInvitations ListMembers ListOrganizationAdminAccount ListTagsForResource","write":"AcceptInvitation CreateGraph CreateMembers DeleteGraph DeleteMembers DisableOrganizationAdminAccount DisassociateMembership EnableOrganizationAdminAccount RejectInvitation StartInvestigation StartMonitoringMember UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration","tagging":"TagResource UntagResource"},"devicefarm":{"write":"CreateDevicePool CreateInstanceProfile CreateNetworkProfile CreateProject CreateRemoteAccessSession CreateTestGridProject CreateTestGridUrl CreateUpload CreateVPCEConfiguration DeleteDevicePool DeleteInstanceProfile DeleteNetworkProfile DeleteProject DeleteRemoteAccessSession DeleteRun DeleteTestGridProject DeleteUpload DeleteVPCEConfiguration InstallToRemoteAccessSession PurchaseOffering RenewOffering ScheduleRun StopJob StopRemoteAccessSession StopRun UpdateDeviceInstance UpdateDevicePool UpdateInstanceProfile UpdateNetworkProfile UpdateProject UpdateTestGridProject UpdateUpload UpdateVPCEConfiguration","read":"GetAccountSettings GetDevice GetDeviceInstance GetDevicePool GetDevicePoolCompatibility GetInstanceProfile GetJob GetNetworkProfile GetOfferingStatus GetProject GetRemoteAccessSession GetRun GetSuite GetTest GetTestGridProject GetTestGridSession GetUpload GetVPCEConfiguration","list":"ListArtifacts ListDeviceInstances ListDevicePools ListDevices ListInstanceProfiles ListJobs ListNetworkProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListRemoteAccessSessions ListRuns ListSamples ListSuites ListTagsForResource ListTestGridProjects ListTestGridSessionActions ListTestGridSessionArtifacts ListTestGridSessions ListTests ListUniqueProblems ListUploads ListVPCEConfigurations","tagging":"TagResource UntagResource"},"devops-guru":{"write":"AddNotificationChannel DeleteInsight PutFeedback RemoveNotificationChannel UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration","read":"DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection StartCostEstimation","list":"ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations SearchInsights SearchOrganizationInsights"},"directconnect":{"write":"AcceptDirectConnectGatewayAssociationProposal AllocateConnectionOnInterconnect AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateConnectionsToResiliencyGroup AssociateHostedConnection AssociateMacSecKey AssociateVirtualInterface ConfirmConnection ConfirmCustomerAgreement ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer CreateConnection CreateDirectConnectGateway CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal CreateInterconnect CreateLag CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateResiliencyGroup CreateTransitVirtualInterface DeleteBGPPeer DeleteConnection DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation DeleteDirectConnectGatewayAssociationProposal DeleteInterconnect DeleteLag DeleteResiliencyGroup DeleteVirtualInterface DisassociateConnectionFromLag DisassociateConnectionsFromResiliencyGroup DisassociateMacSecKey StartBgpFailoverTest StopBgpFailoverTest UpdateConnection UpdateConnectionsBillingMode UpdateDirectConnectGateway UpdateDirectConnectGatewayAssociation UpdateLag UpdateResiliencyGroup UpdateVirtualInterfaceAttributes","read":"DescribeConnectionLoa DescribeConnections DescribeConnectionsOnInterconnect DescribeCustomerMetadata DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways DescribeHostedConnections DescribeInterconnectLoa DescribeInterconnects DescribeLags DescribeLoa DescribeLocations DescribeRouterConfiguration DescribeTags DescribeVirtualGateways DescribeVirtualInterfaces GetResiliencyGroup","list":"ListResiliencyGroupAssociations ListResiliencyGroups ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory","tagging":"TagResource UntagResource"},"discovery":{"write":"AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication DeleteApplications DisassociateConfigurationItemsFromApplication ExportConfigurations StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication","tagging":"CreateTags DeleteTags","read":"DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeTags GetDiscoverySummary GetNetworkConnectionGraph","list":"DescribeImportTasks ListConfigurations ListServerNeighbors"},"dlm":{"write":"CreateLifecyclePolicy DeleteLifecyclePolicy UpdateLifecyclePolicy","list":"GetLifecyclePolicies","read":"GetLifecyclePolicy ListTagsForResource","tagging":"TagResource UntagResource"},"dms":{"write":"ApplyPendingMaintenanceAction AssociateExtensionPack BatchStartRecommendations CancelMetadataModelConversion CancelMetadataModelCreation CancelReplicationTaskAssessmentRun CreateDataMigration CreateDataProvider CreateEndpoint CreateEventSubscription CreateFleetAdvisorCollector CreateInstanceProfile CreateMigrationProject CreateOutboundIntegration CreateReplicationConfig CreateReplicationInstance CreateReplicationSubnetGroup CreateReplicationTask DeleteCertificate DeleteConnection DeleteDataMigration DeleteDataProvider DeleteEndpoint DeleteEventSubscription DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases DeleteInstanceProfile DeleteMigrationProject DeleteReplicationConfig DeleteReplicationInstance DeleteReplicationSubnetGroup DeleteReplicationTask DeleteReplicationTaskAssessmentRun ExportMetadataModelAssessment ImportCertificate ModifyDataMigration ModifyEndpoint ModifyEventSubscription ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration ModifyReplicationConfig ModifyReplicationInstance ModifyReplicationSubnetGroup ModifyReplicationTask MoveReplicationTask RebootReplicationInstance RefreshSchemas ReloadReplicationTables ReloadTables RunFleetAdvisorLsaAnalysis StartDataMigration StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport StartRecommendations StartReplication StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopDataMigration StopReplication StopReplicationTask UpdateConversionConfiguration UpdateDataProvider UpdateInstanceProfile UpdateMigrationProject UpdateSubscriptionsToEventBridge UploadFileMetadataList","read":"DescribeAccountAttributes DescribeApplicableIndividualAssessments DescribeCertificates DescribeConnections DescribeConversionConfiguration DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeRefreshSchemasStatus DescribeReplicationConfigs DescribeReplicationInstanceTaskLogs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTableStatistics DescribeReplicationTaskAssessmentResults DescribeReplicationTaskAssessmentRuns DescribeReplicationTaskIndividualAssessments DescribeReplicationTasks DescribeReplications DescribeSchemas DescribeTableStatistics GetMetadataModel GetTargetSelectionRules ListDataProviders ListExtensionPacks ListInstanceProfiles ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports ListMigrationProjects ListTagsForResource TestConnection","tagging":"AddTagsToResource RemoveTagsFromResource"},"docdb-elastic":{"write":"ApplyPendingMaintenanceAction CopyClusterSnapshot CreateCluster CreateClusterSnapshot DeleteCluster DeleteClusterSnapshot RestoreClusterFromSnapshot StartCluster StopCluster UpdateCluster","read":"GetCluster GetClusterSnapshot GetPendingMaintenanceAction","list":"ListClusterSnapshots ListClusters ListPendingMaintenanceActions ListTagsForResource","tagging":"TagResource UntagResource"},"drs":{"write":"AssociateFailbackClientToRecoveryInstanceForDrs AssociateSourceNetworkStack BatchCreateVolumeSnapshotGroupForDrs BatchDeleteSnapshotRequestForDrs CancelRecoveryPlanExecution CreateConvertedSnapshotForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryInstanceForDrs CreateRecoveryPlan CreateRecoveryPlanStep CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs DeleteJob DeleteLaunchAction DeleteLaunchConfigurationTemplate DeleteRecoveryInstance DeleteRecoveryPlan DeleteRecoveryPlanExecution DeleteRecoveryPlanStep DeleteReplicationConfigurationTemplate DeleteSourceNetwork DeleteSourceServer DisconnectRecoveryInstance DisconnectSourceServer ExportSourceNetworkCfnTemplate InitializeService IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs NotifyVolumeEventForDrs PutLaunchAction ReorderRecoveryPlanSteps RetryDataReplication RetryRecoveryPlanExecutionStep ReverseReplication SendAgentLogsForDrs SendAgentMetricsForDrs SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs SendVolumeStatsForDrs StartFailbackLaunch StartRecovery StartRecoveryPlanExecution StartReplication StartSourceNetworkRecovery StartSourceNetworkReplication StopFailback StopReplication StopSourceNetworkReplication TerminateRecoveryInstances UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateRecoveryPlan UpdateRecoveryPlanExecutionStep UpdateRecoveryPlanStep UpdateReplicationCertificateForDrs UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate","read":"DescribeJobLogItems DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeRecoverySnapshots DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentInstallationAssetsForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs GetChannelCommandsForDrs GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetLaunchConfiguration GetRecoveryPlan GetRecoveryPlanExecution GetRecoveryPlanExecutionStep GetRecoveryPlanStep GetReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs ListExtensibleSourceServers ListLaunchActions ListRecoveryPlanExecutionSteps ListRecoveryPlanExecutions ListRecoveryPlanSteps ListRecoveryPlans ListStagingAccounts ListTagsForResource","tagging":"TagResource UntagResource"},"ds-data":{"write":"AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DisableUser RemoveGroupMember UpdateGroup UpdateUser","read":"DescribeGroup DescribeUser SearchGroups SearchUsers","list":"ListGroupMembers ListGroups ListGroupsForMember ListUsers"},"ds":{"permissions-management":"AccessDSData","write":"AcceptSharedDirectory AddIpRoutes AddRegion AuthorizeApplication CancelSchemaExtension ConnectDirectory CreateAlias CreateComputer CreateConditionalForwarder CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateLogSubscription CreateMicrosoftAD CreateSnapshot CreateTrust DeleteADAssessment DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot ShareDirectory StartADAssessment StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust","read":"CheckAlias DescribeADAssessment DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeSnapshots DescribeTrusts DescribeUpdateDirectory GetAuthorizedApplicationDetails GetDirectoryLimits GetSnapshotLimits ListAuthorizedApplications ListIpRoutes ListLogSubscriptions ListTagsForResource VerifyTrust","tagging":"AddTagsToResource RemoveTagsFromResource","list":"DescribeDirectories ListADAssessments ListCertificates ListSchemaExtensions"},"dsql":{"write":"AddPeerCluster CreateCluster CreateStream DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy DeleteStream InjectError PutClusterPolicy PutMultiRegionProperties PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob UpdateCluster UpdateStream","read":"GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetStream GetVpcEndpointServiceName ListTagsForResource","list":"ListClusters ListStreams","tagging":"TagResource UntagResource"},"dynamodb":{"write":"AssociateTableReplica BatchWriteItem CreateBackup CreateGlobalTable CreateGlobalTableWitness CreateTable CreateTableReplica DeleteBackup DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable InjectError PartiQLDelete PartiQLInsert PartiQLUpdate PurchaseReservedCapacityOfferings PutItem ReplicateSettings RestoreTableFromAwsBackup RestoreTableFromBackup RestoreTableToPointInTime StartAwsBackupJob UpdateContinuousBackups UpdateContributorInsights UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication","read":"BatchGetItem ConditionCheckItem DescribeBackup DescribeContinuousBackups DescribeContributorInsights DescribeEndpoints DescribeExport DescribeGlobalTable DescribeGlobalTableSettings DescribeImport DescribeKinesisStreamingDestination DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings DescribeStream DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive GetAbacStatus GetItem GetRecords GetResourcePolicy GetShardIterator ListStreams ListTagsOfResource PartiQLSelect Query ReadDataForReplication Scan SearchVectors","permissions-management":"DeleteResourcePolicy PutResourcePolicy UpdateAbacStatus","list":"ListBackups ListContributorInsights ListExports ListGlobalTables ListImports ListTables","tagging":"TagResource UntagResource"},"ebs":{"write":"CompleteSnapshot PutSnapshotBlock StartSnapshot","read":"GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks"},"ec2-instance-connect":{"write":"OpenTunnel SendSSHPublicKey SendSerialConsoleSSHPublicKey"},"ec2":{"write":"AcceptAddressTransfer AcceptCapacityReservationBillingOwnership AcceptReservedInstancesExchangeQuote AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayMulticastDomainAssociations AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment AcceptVpcEndpointConnections AcceptVpcPeeringConnection AdvertiseByoipCidr AllocateAddress AllocateHosts AllocateIpamPoolCidr ApplySecurityGroupsToClientVpnTargetNetwork AssignIpv6Addresses AssignPrivateIpAddresses AssignPrivateNatGatewayAddress AssociateAddress AssociateApplicationStatusCheck AssociateCapacityReservationBillingOwner AssociateClientVpnTargetNetwork AssociateDhcpOptions AssociateEnclaveCertificateIamRole AssociateIamInstanceProfile AssociateInstanceEventWindow AssociateIpamByoasn AssociateIpamResourceDiscovery AssociateNatGatewayAddress AssociateRouteServer AssociateRouteTable AssociateSecurityGroupVpc AssociateSubnetCidrBlock AssociateTransitGatewayMulticastDomain AssociateTransitGatewayPolicyTable AssociateTransitGatewayRouteTable AssociateTrunkInterface AssociateVerifiedAccessInstanceWebAcl AssociateVpcCidrBlock AttachClassicLinkVpc AttachImageWatermark AttachInternetGateway AttachNetworkInterface AttachVerifiedAccessTrustProvider AttachVolume AttachVpnGateway AuthorizeClientVpnIngress AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress BatchModifyIpamRoutingPolicyRegistrations BundleInstance CancelBundleTask CancelCapacityReservation CancelCapacityReservationFleets CancelConversionTask CancelDeclarativePoliciesReport CancelExportTask CancelImportTask CancelReservedInstancesListing CancelSpotFleetRequests CancelSpotInstanceRequests ConfirmProductInstance CopyFpgaImage CopyImage CopySnapshot CopyVolumes CreateApplicationStatusCheck CreateCapacityManagerDataExport CreateCapacityReservation CreateCapacityReservationBySplitting CreateCapacityReservationCancellationQuote CreateCapacityReservationFleet CreateCarrierGateway CreateClientVpnEndpoint CreateClientVpnRoute CreateCoipCidr CreateCoipPool CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDelegateMacVolumeOwnershipTask CreateDhcpOptions CreateEgressOnlyInternetGateway CreateFleet CreateFlowLogs CreateFpgaImage CreateImage CreateImageUsageReport CreateInstanceConnectEndpoint CreateInstanceEventWindow CreateInstanceExportTask CreateInternetGateway CreateInterruptibleCapacityReservationAllocation CreateIpam CreateIpamExternalResourceVerificationToken CreateIpamInternetRegistryAssociation CreateIpamPolicy CreateIpamPool CreateIpamPrefixListResolver CreateIpamPrefixListResolverTarget CreateIpamResourceDiscovery CreateIpamRoutingPolicyRegistration CreateIpamScope CreateKeyPair CreateLaunchTemplate CreateLaunchTemplateVersion CreateLocalGatewayRoute CreateLocalGatewayRouteTable CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation CreateLocalGatewayRouteTableVpcAssociation CreateLocalGatewayVirtualInterface CreateLocalGatewayVirtualInterfaceGroup CreateMacSystemIntegrityProtectionModificationTask CreateManagedPrefixList CreateNatGateway CreateNetworkAcl CreateNetworkAclEntry CreateNetworkInsightsAccessScope CreateNetworkInsightsPath CreateNetworkInterface CreatePlacementGroup CreatePublicIpv4Pool CreateReplaceRootVolumeTask CreateReservedInstancesListing CreateRestoreImageTask CreateRoute CreateRouteServer CreateRouteServerEndpoint CreateRouteServerPeer CreateRouteTable CreateSecondaryNetwork CreateSecondarySubnet CreateSecurityGroup CreateSnapshot CreateSnapshots CreateSpotDatafeedSubscription CreateStoreImageTask CreateSubnet CreateSubnetCidrReservation CreateTrafficMirrorFilter CreateTrafficMirrorFilterRule CreateTrafficMirrorSession CreateTrafficMirrorTarget CreateTransitGateway CreateTransitGatewayConnect CreateTransitGatewayConnectPeer CreateTransitGatewayMeteringPolicy CreateTransitGatewayMeteringPolicyEntry CreateTransitGatewayMulticastDomain CreateTransitGatewayPeeringAttachment CreateTransitGatewayPolicyTable CreateTransitGatewayPolicyTableEntry CreateTransitGatewayPrefixListReference CreateTransitGatewayRoute CreateTransitGatewayRouteTable CreateTransitGatewayRouteTableAnnouncement CreateTransitGatewayVpcAttachment CreateVerifiedAccessEndpoint CreateVerifiedAccessGroup CreateVerifiedAccessInstance CreateVerifiedAccessTrustProvider CreateVolume CreateVpc CreateVpcBlockPublicAccessExclusion CreateVpcEncryptionControl CreateVpcEndpoint CreateVpcEndpointConnectionNotification CreateVpcEndpointServiceConfiguration CreateVpcPeeringConnection CreateVpnConcentrator CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway DeleteApplicationStatusCheck DeleteCapacityManagerDataExport DeleteCarrierGateway DeleteClientVpnEndpoint DeleteClientVpnRoute DeleteCoipCidr DeleteCoipPool DeleteCustomerGateway DeleteDhcpOptions DeleteEgressOnlyInternetGateway DeleteFleets DeleteFlowLogs DeleteFpgaImage DeleteImageUsageReport DeleteInstanceConnectEndpoint DeleteInstanceEventWindow DeleteInternetGateway DeleteIpam DeleteIpamExternalResourceVerificationToken DeleteIpamInternetRegistryAssociation DeleteIpamPolicy DeleteIpamPool DeleteIpamPrefixListResolver DeleteIpamPrefixListResolverTarget DeleteIpamResourceDiscovery DeleteIpamRoutingPolicyRegistration DeleteIpamScope DeleteKeyPair DeleteLaunchTemplate DeleteLaunchTemplateVersions DeleteLocalGatewayRoute DeleteLocalGatewayRouteTable DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation DeleteLocalGatewayRouteTableVpcAssociation DeleteLocalGatewayVirtualInterface DeleteLocalGatewayVirtualInterfaceGroup DeleteManagedPrefixList DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteNetworkInsightsAccessScope DeleteNetworkInsightsAccessScopeAnalysis DeleteNetworkInsightsAnalysis DeleteNetworkInsightsPath DeleteNetworkInterface DeletePlacementGroup DeletePublicIpv4Pool DeleteQueuedReservedInstances DeleteRoute DeleteRouteServer DeleteRouteServerEndpoint DeleteRouteServerPeer DeleteRouteTable DeleteSecondaryNetwork DeleteSecondarySubnet DeleteSecurityGroup DeleteSnapshot DeleteSpotDatafeedSubscription DeleteSubnet DeleteSubnetCidrReservation DeleteTrafficMirrorFilter DeleteTrafficMirrorFilterRule DeleteTrafficMirrorSession DeleteTrafficMirrorTarget DeleteTransitGateway DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayConnectPeer DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry DeleteTransitGatewayMulticastDomain DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry DeleteTransitGatewayPrefixListReference DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable DeleteTransitGatewayRouteTableAnnouncement DeleteTransitGatewayVpcAttachment DeleteVerifiedAccessEndpoint DeleteVerifiedAccessGroup DeleteVerifiedAccessInstance DeleteVerifiedAccessTrustProvider DeleteVolume DeleteVpc DeleteVpcBlockPublicAccessExclusion DeleteVpcEncryptionControl DeleteVpcEndpointConnectionNotifications DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints DeleteVpcPeeringConnection DeleteVpnConcentrator DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway DeprovisionByoipCidr DeprovisionIpamByoasn DeprovisionIpamPoolCidr DeprovisionPublicIpv4PoolCidr DeregisterImage DeregisterInstanceEventNotificationAttributes DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources DetachClassicLinkVpc DetachImageWatermark DetachInternetGateway DetachNetworkInterface DetachVerifiedAccessTrustProvider DetachVolume DetachVpnGateway DisableAddressTransfer DisableAllowedImagesSettings DisableApplicationStatusCheckSuppression DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableFastLaunch DisableFastSnapshotRestores DisableImage DisableImageDeprecation DisableImageDeregistrationProtection DisableInstanceSqlHaStandbyDetections DisableIpamOrganizationAdminAccount DisableIpamPolicy DisableRouteServerPropagation DisableSerialConsoleAccess DisableTransitGatewayRouteTablePropagation DisableVgwRoutePropagation DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateApplicationStatusCheck DisassociateCapacityReservationBillingOwner DisassociateClientVpnTargetNetwork DisassociateEnclaveCertificateIamRole DisassociateIamInstanceProfile DisassociateInstanceEventWindow DisassociateIpamByoasn DisassociateIpamResourceDiscovery DisassociateNatGatewayAddress DisassociateRouteServer DisassociateRouteTable DisassociateSecurityGroupVpc DisassociateSubnetCidrBlock DisassociateTransitGatewayMulticastDomain DisassociateTransitGatewayPolicyTable DisassociateTransitGatewayRouteTable DisassociateTrunkInterface DisassociateVerifiedAccessInstanceWebAcl DisassociateVpcCidrBlock EnableAddressTransfer EnableAllowedImagesSettings EnableApplicationStatusCheckSuppression EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableFastLaunch EnableFastSnapshotRestores EnableImage EnableImageDeprecation EnableImageDeregistrationProtection EnableInstanceSqlHaStandbyDetections EnableIpamInternetRegistryAssociation EnableIpamOrganizationAdminAccount EnableIpamPolicy EnableReachabilityAnalyzerOrganizationSharing EnableRouteServerPropagation EnableSerialConsoleAccess EnableTransitGatewayRouteTablePropagation EnableVgwRoutePropagation EnableVolumeIO EnableVpcClassicLink EnableVpcClassicLinkDnsSupport ExportImage ExportTransitGatewayRoutes ImportByoipCidrToIpam ImportClientVpnClientCertificateRevocationList ImportImage ImportInstance ImportKeyPair ImportSnapshot ImportVolume InjectApiError InjectVolumeIOLatency LockSnapshot ModifyAccountVpcEncryptionControl ModifyAddressAttribute ModifyApplicationStatusCheck ModifyAvailabilityZoneGroup ModifyCapacityReservation ModifyCapacityReservationFleet ModifyClientVpnEndpoint ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyFleet ModifyFpgaImageAttribute ModifyHosts ModifyIdFormat ModifyIdentityIdFormat ModifyImageAttribute ModifyInstanceAttribute ModifyInstanceCapacityReservationAttributes ModifyInstanceConnectEndpoint ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceEventWindow ModifyInstanceMaintenanceOptions ModifyInstanceMetadataDefaults ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyInstancePlacement ModifyIpam ModifyIpamPolicyAllocationRules ModifyIpamPool ModifyIpamPoolAllocation ModifyIpamPrefixListResolver ModifyIpamPrefixListResolverTarget ModifyIpamResourceCidr ModifyIpamResourceDiscovery ModifyIpamRoutingPolicyRegistration ModifyIpamScope ModifyLaunchTemplate ModifyLocalGatewayRoute ModifyManagedPrefixList ModifyManagedResourceVisibility ModifyNetworkInterfaceAttribute ModifyPrivateDnsNameOptions ModifyPublicIpDnsNameOptions ModifyReservedInstances ModifyRouteServer ModifySecurityGroupRules ModifySnapshotTier ModifySpotFleetRequest ModifySubnetAttribute ModifyTrafficMirrorFilterNetworkServices ModifyTrafficMirrorFilterRule ModifyTrafficMirrorSession ModifyTransitGateway ModifyTransitGatewayMeteringPolicy ModifyTransitGatewayPolicyTableEntry ModifyTransitGatewayPrefixListReference ModifyTransitGatewayVpcAttachment ModifyVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy ModifyVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration ModifyVerifiedAccessTrustProvider ModifyVolume ModifyVolumeAttribute ModifyVpcAttribute ModifyVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessOptions ModifyVpcEncryptionControl ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointPayerResponsibility ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility ModifyVpcPeeringConnectionOptions ModifyVpcTenancy ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions MonitorInstances MoveAddressToVpc MoveByoipCidrToIpam MoveCapacityReservationInstances PauseVolumeIO ProvisionByoipCidr ProvisionIpamByoasn ProvisionIpamPoolCidr ProvisionPublicIpv4PoolCidr PurchaseCapacityBlock PurchaseCapacityBlockExtension PurchaseHostReservation PurchaseReservedInstancesOffering PurchaseScheduledInstances RebootInstances RegisterImage RegisterInstanceEventNotificationAttributes RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources RejectCapacityReservationBillingOwnership RejectTransitGatewayClientVpnAttachment RejectTransitGatewayMulticastDomainAssociations RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment RejectVpcEndpointConnections RejectVpcPeeringConnection ReleaseAddress ReleaseHosts ReleaseIpamPoolAllocation ReplaceIamInstanceProfileAssociation ReplaceImageCriteriaInAllowedImagesSettings ReplaceImageInstanceTypeSpecification ReplaceNetworkAclAssociation ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation ReplaceTransitGatewayRoute ReplaceVpnTunnel ReportInstanceStatus RequestSpotFleet RequestSpotInstances ResetAddressAttribute ResetEbsDefaultKmsKeyId ResetFpgaImageAttribute ResetImageAttribute ResetInstanceAttribute ResetNetworkInterfaceAttribute RestoreAddressToClassic RestoreImageFromRecycleBin RestoreManagedPrefixListVersion RestoreSnapshotFromRecycleBin RestoreSnapshotTier RestoreVolumeFromRecycleBin RevokeClientVpnIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress RunInstances RunScheduledInstances SendDiagnosticInterrupt SendSpotInstanceInterruptions StartInstances StartNetworkInsightsAccessScopeAnalysis StartNetworkInsightsAnalysis StartVpcEndpointServicePrivateDnsVerification StopInstances TerminateClientVpnConnections TerminateInstances UnassignIpv6Addresses UnassignPrivateIpAddresses UnassignPrivateNatGatewayAddress UnlockSnapshot UnmonitorInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess UpdateInterruptibleCapacityReservationAllocation UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress WithdrawByoipCidr","permissions-management":"AttachApplianceToNatGateway AttachResourcesToPlacementGroup CancelImageLaunchPermission CreateCoipPoolPermission CreateLocalGatewayRouteTablePermission CreateNetworkInterfacePermission CreateOdbNetworkPeering DeleteCoipPoolPermission DeleteLocalGatewayRouteTablePermission DeleteNetworkInterfacePermission DeleteOdbNetworkPeering DeleteResourcePolicy DetachApplianceFromNatGateway DetachResourcesFromPlacementGroup DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess ModifyOdbNetworkPeering ModifySnapshotAttribute ModifyVpcEndpointServicePermissions PutResourcePolicy ResetSnapshotAttribute","list":"DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockExtensionOfferings DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnEndpoints DescribeClientVpnRoutes DescribeClientVpnTargetNetworks DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleetHistory DescribeFleetInstances DescribeFleets DescribeFlowLogs DescribeFpgaImageAttribute DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageAttribute DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceAttribute DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotAttribute DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetInstances DescribeSpotFleetRequestHistory DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeAttribute DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcAttribute DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetCapacityManagerMonitoredTagKeys GetGroupsForCapacityReservation GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets GetIpamPoolAllocations GetManagedResourceVisibility GetTransitGatewayAttachmentPropagations GetTransitGatewayMeteringPolicyEntries GetTransitGatewayMulticastDomainAssociations GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets GetVerifiedAccessGroupPolicy GetVerifiedAccessInstanceWebAcl GetVpcResourcesBlockingEncryptionEnforcement GetVpnConnectionDeviceSampleConfiguration GetVpnConnectionDeviceTypes GetVpnTunnelReplacementStatus ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin SearchLocalGatewayRoutes SearchTransitGatewayMulticastGroups SearchTransitGatewayRoutes","read":"ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration ExportVerifiedAccessInstanceClientConfiguration GetActiveVpnTunnelStatus GetAllowedImagesSettings GetAssociatedEnclaveCertificateIamRoles GetAssociatedIpv6PoolCidrs GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetCapacityReservationUsage GetCoipPoolUsage GetConsoleOutput GetConsoleScreenshot GetDeclarativePoliciesReportSummary GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetFlowLogsIntegrationTemplate GetHostReservationPurchasePreview GetImageAncestry GetImageBlockPublicAccessState GetInstanceTpmEkPub GetInstanceUefiData GetIpamAddressHistory GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamPoolCidrs GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions GetIpamResourceCidrs GetIpamRouteOriginAuthorizations GetIpamRouteProtectionFindings GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations GetLaunchTemplateData GetManagedPrefixListAssociations GetManagedPrefixListEntries GetNetworkInsightsAccessScopeAnalysisFindings GetNetworkInsightsAccessScopeContent GetPasswordData GetReservedInstancesExchangeQuote GetResourcePolicy GetRouteServerAssociations GetRouteServerPropagations GetRouteServerRoutingDatabase GetSecurityGroupsForVpc GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport ValidateSecurityGroupQuotasForInterface","tagging":"CreateTags DeleteTags"},"ec2messages":{"write":"AcknowledgeMessage DeleteMessage FailMessage SendReply","read":"GetEndpoint GetMessages"},"ecr-public":{"read":"BatchCheckLayerAvailability DescribeImages GetAuthorizationToken GetRegistryCatalogData GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource","write":"BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRegistryCatalogData PutRepositoryCatalogData UploadLayerPart","list":"DescribeImageTags DescribeRegistries DescribeRepositories","permissions-management":"SetRepositoryPolicy","tagging":"TagResource UntagResource"},"ecr":{"write":"BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload CreatePullThroughCacheRule CreateRepository CreateRepositoryCreationTemplate DeleteLifecyclePolicy DeletePullThroughCacheRule DeleteRepository DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion InitiateLayerUpload PutAccountSetting PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion ReplicateImage StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate UploadLayerPart","read":"BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRegistry DescribeRepositories DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRegistryPolicy GetRegistryScanningConfiguration GetRepositoryPolicy GetSigningConfiguration ListTagsForResource ValidatePullThroughCacheRule","permissions-management":"DeleteRegistryPolicy DeleteRepositoryPolicy PutRegistryPolicy SetRepositoryPolicy","list":"DescribeImages DescribePullThroughCacheRules ListImages ListPullTimeUpdateExclusions","tagging":"TagResource UntagResource"},"ecs-mcp":{"read":"InvokeReadOnlyTools UseMcp"},"ecs":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"ContinueServiceDeployment CreateCapacityProvider CreateCluster CreateDaemon CreateExpressGatewayService CreateService CreateTaskSet DeleteAccountSetting DeleteAttributes DeleteCapacityProvider DeleteCluster DeleteDaemon DeleteDaemonTaskDefinition DeleteExpressGatewayService DeleteService DeleteTaskDefinitions DeleteTaskSet DeregisterContainerInstance DeregisterTaskDefinition DiscoverPollEndpoint ExecuteCommand Poll PutAccountSetting PutAccountSettingDefault PutAttributes PutClusterCapacityProviders PutSystemLogEvents RegisterContainerInstance RegisterDaemonTaskDefinition RegisterTaskDefinition RunTask StartTask StartTelemetrySession StopServiceDeployment StopTask SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCapacityProvider UpdateCluster UpdateClusterSettings UpdateContainerAgent UpdateContainerInstancesState UpdateDaemon UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection UpdateTaskSet","read":"DescribeCapacityProviders DescribeClusters DescribeContainerInstances DescribeDaemon DescribeDaemonDeployments DescribeDaemonRevisions DescribeDaemonTaskDefinition DescribeExpressGatewayService DescribeServiceDeployments DescribeServiceRevisions DescribeServices DescribeTaskDefinition DescribeTaskSets DescribeTasks GetTaskProtection ListAccountSettings ListTagsForResource","list":"ListAttributes ListClusters ListContainerInstances ListDaemonDeployments ListDaemonTaskDefinitions ListDaemons ListServiceDeployments ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions ListTasks","tagging":"TagResource UntagResource"},"eks-auth":{"read":"AssumeRoleForPodIdentity"},"eks-mcp":{"write":"CallPrivilegedTool","read":"CallReadOnlyTool InvokeMcp"},"eks":{"read":"AccessKubernetesApi DescribeAccessEntry DescribeAddon DescribeAddonConfiguration DescribeAddonVersions DescribeCapability DescribeCertificateAuthority DescribeCluster DescribeClusterVersions DescribeEksAnywhereSubscription DescribeFargateProfile DescribeIdentityProviderConfig DescribeInsight DescribeInsightsRefresh DescribeNodegroup DescribePodIdentityAssociation DescribeUpdate ListDashboardData ListDashboardResources ListTagsForResource","write":"ActivateCertificateAuthority AssociateAccessPolicy AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateAddon CreateCapability CreateCertificateAuthority CreateCluster CreateEksAnywhereSubscription CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteAccessEntry DeleteAddon DeleteCapability DeleteCertificateAuthority DeleteCluster DeleteEksAnywhereSubscription DeleteFargateProfile DeleteNodegroup DeletePodIdentityAssociation DeregisterCluster DisassociateAccessPolicy DisassociateIdentityProviderConfig MutateViaKubernetesApi RegisterCluster StartInsightsRefresh UpdateAccessEntry UpdateAddon UpdateCapability UpdateClusterConfig UpdateClusterVersion UpdateEksAnywhereSubscription UpdateNodegroupConfig UpdateNodegroupVersion UpdatePodIdentityAssociation","list":"ListAccessEntries ListAccessPolicies ListAddons ListAssociatedAccessPolicies ListCapabilities ListCertificateAuthorities ListClusters ListEksAnywhereSubscriptions ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations ListUpdates","tagging":"TagResource UntagResource"},"elasticache":{"write":"AuthorizeCacheSecurityGroupIngress BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration Connect CopyServerlessCacheSnapshot CopySnapshot CreateCacheCluster CreateCacheParameterGroup CreateCacheSecurityGroup CreateCacheSubnetGroup CreateGlobalReplicationGroup CreateReplicationGroup CreateServerlessCache CreateServerlessCacheSnapshot CreateSnapshot CreateUser CreateUserGroup DecreaseNodeGroupsInGlobalReplicationGroup DecreaseReplicaCount DeleteCacheCluster DeleteCacheParameterGroup DeleteCacheSecurityGroup DeleteCacheSubnetGroup DeleteGlobalReplicationGroup DeleteReplicationGroup DeleteServerlessCache DeleteServerlessCacheSnapshot DeleteSnapshot DeleteUser DeleteUserGroup DisassociateGlobalReplicationGroup ExportServerlessCacheSnapshot FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup IncreaseReplicaCount InterruptClusterAzPower ModifyCacheCluster ModifyCacheParameterGroup ModifyCacheSubnetGroup ModifyGlobalReplicationGroup ModifyReplicationGroup ModifyReplicationGroupShardConfiguration ModifyServerlessCache ModifyUser ModifyUserGroup PurchaseReservedCacheNodesOffering RebalanceSlotsInGlobalReplicationGroup RebootCacheCluster ResetCacheParameterGroup RevokeCacheSecurityGroupIngress StartMigration TestFailover TestMigration","tagging":"AddTagsToResource RemoveTagsFromResource","list":"DescribeCacheClusters DescribeCacheEngineVersions DescribeCacheParameterGroups DescribeCacheParameters DescribeCacheSecurityGroups DescribeCacheSubnetGroups DescribeEngineDefaultParameters DescribeEvents DescribeGlobalReplicationGroups DescribeReplicationGroups DescribeReservedCacheNodes DescribeReservedCacheNodesOfferings DescribeServerlessCacheSnapshots DescribeServerlessCaches DescribeServiceUpdates DescribeSnapshots DescribeUpdateActions DescribeUserGroups DescribeUsers ListAllowedNodeTypeModifications","read":"ListTagsForResource"},"elasticbeanstalk":{"write":"AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole ComposeEnvironments CreateApplication CreateApplicationVersion CreateConfigurationTemplate CreateEnvironment CreatePlatformVersion CreateStorageLocation DeleteApplication DeleteApplicationVersion DeleteConfigurationTemplate DeleteEnvironmentConfiguration DeletePlatformVersion DisassociateEnvironmentOperationsRole PutInstanceStatistics RebuildEnvironment RestartAppServer SwapEnvironmentCNAMEs TerminateEnvironment UpdateApplication UpdateApplicationResourceLifecycle UpdateApplicationVersion UpdateConfigurationTemplate UpdateEnvironment","tagging":"AddTags RemoveTags UpdateTagsForResource","read":"CheckDNSAvailability DescribeAccountAttributes DescribeConfigurationOptions DescribeConfigurationSettings DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeEvents DescribeInstancesHealth DescribePlatformVersion ListTagsForResource RequestEnvironmentInfo RetrieveEnvironmentInfo ValidateConfigurationSettings","list":"DescribeApplicationVersions DescribeApplications DescribeEnvironments ListAvailableSolutionStacks ListPlatformBranches ListPlatformVersions"},"elasticfilesystem":{"write":"Backup ClientRootAccess ClientWrite CreateAccessPoint CreateFileSystem CreateMountTarget CreateReplicationConfiguration DeleteAccessPoint DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutAccountPreferences PutBackupPolicy PutLifecycleConfiguration ReplicationWrite Restore UpdateFileSystem UpdateFileSystemProtection","read":"ClientMount DescribeBackupPolicy DescribeFileSystemPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeMountTargets DescribeTags ListTagsForResource ReplicationRead","tagging":"CreateTags DeleteTags TagResource UntagResource","permissions-management":"DeleteFileSystemPolicy PutFileSystemPolicy","list":"DescribeAccessPoints DescribeAccountPreferences DescribeFileSystems DescribeReplicationConfigurations"},"elasticloadbalancing":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AddListenerCertificates AddTrustStoreRevocations ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateListener CreateLoadBalancer CreateLoadBalancerListeners CreateLoadBalancerPolicy CreateRule CreateTargetGroup CreateTrustStore CreateWebACLAssociation DeleteListener DeleteLoadBalancer DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeleteRule DeleteSharedTrustStoreAssociation DeleteTargetGroup DeleteTrustStore DeleteWebACLAssociation DeregisterInstancesFromLoadBalancer DeregisterTargets DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer ModifyCapacityReservation ModifyIpPools ModifyListener ModifyListenerAttributes ModifyLoadBalancerAttributes ModifyRule ModifyTargetGroup ModifyTargetGroupAttributes ModifyTrustStore RegisterInstancesWithLoadBalancer RegisterTargets RemoveListenerCertificates RemoveTrustStoreRevocations SetIpAddressType SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener SetRulePriorities SetSecurityGroups SetSubnets SetWebAcl","list":"DescribeLoadBalancers DescribeWebACLAssociation","read":"DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores GetLoadBalancerWebACL GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent","tagging":"AddTags RemoveTags"},"elasticmapreduce":{"write":"AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps AttachEditor CancelSteps CreateEditor CreatePersistentAppUI CreateRepository CreateSecurityConfiguration CreateStudio CreateStudioPresignedUrl CreateStudioSessionMapping DeleteEditor DeleteRepository DeleteSecurityConfiguration DeleteStudio DeleteStudioSessionMapping DetachEditor GetClusterSessionCredentials GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL GetSessionEndpoint LinkRepository ModifyCluster ModifyInstanceFleet ModifyInstanceGroups OpenEditorInConsole PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy RunJobFlow SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers StartEditor StartNotebookExecution StartSession StopEditor StopNotebookExecution TerminateJobFlows TerminateSession UnlinkRepository UpdateEditor UpdateRepository UpdateStudio UpdateStudioSessionMapping","permissions-management":"DeleteWorkspaceAccess PutBlockPublicAccessConfiguration PutWorkspaceAccess","read":"DescribeCluster DescribeEditor DescribeJobFlows DescribeNotebookExecution DescribePersistentAppUI DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration DescribeStep DescribeStudio GetAutoTerminationPolicy GetBlockPublicAccessConfiguration GetManagedScalingPolicy GetSession GetStudioSessionMapping ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps","list":"ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListSessions ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ListWorkspaceAccessIdentities ViewEventsFromAllClustersInConsole","tagging":"AddTags RemoveTags"},"elastictranscoder":{"write":"CancelJob CreateJob CreatePipeline CreatePreset DeletePipeline DeletePreset TestRole UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus","list":"ListJobsByPipeline ListJobsByStatus ListPipelines ListPresets","read":"ReadJob ReadPipeline ReadPreset"},"elemental-activations":{"write":"CompleteAccountRegistration CompleteFileUpload ConfirmAccount GenerateLicense GenerateLicenses StartFileUpload","read":"DownloadKickstart DownloadSoftware GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions"},"elemental-appliances-software":{"write":"CompleteUpload CreateOrderV1 CreateQuote StartUpload SubmitOrderV1 UpdateQuote","read":"GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2 GetQuote GetTaxes","list":"ListQuotes"},"elemental-inference":{"write":"AssociateFeed CreateDictionary CreateFeed DeleteDictionary DeleteFeed DeleteFeedPolicy DisassociateFeed PutFeedPolicy PutMedia UpdateDictionary UpdateFeed","read":"ExportDictionaryEntries GetDictionary GetFeed GetFeedPolicy GetMetadata ListTagsForResource","list":"ListDictionaries ListFeeds","tagging":"TagResource UntagResource"},"elemental-support-cases":{"write":"AddCaseComment CheckCasePermission CompleteMultipartUpload CreateCase CreateS3CLIUploadCommand CreateS3DownloadUrl StartMultipartUpload UpdateCase UpdateCaseStatus UpdateMultipartUpload","read":"GetCase GetCasePermission GetCases GetUICache ListTagsForCase","tagging":"TagCase UntagCase"},"elemental-support-content":{"read":"Query"},"emr-containers":{"write":"CancelJobRun CreateCertificate CreateJobTemplate CreateManagedEndpoint CreateSecurityConfiguration CreateVirtualCluster DeleteJobTemplate DeleteManagedEndpoint DeleteSecurityConfiguration DeleteVirtualCluster GetManagedEndpointSessionCredentials StartJobRun","read":"DescribeJobRun DescribeJobTemplate DescribeManagedEndpoint DescribeSecurityConfiguration DescribeVirtualCluster","list":"ListJobRuns ListJobTemplates ListManagedEndpoints ListSecurityConfigurations ListTagsForResource ListVirtualClusters","tagging":"TagResource UntagResource"},"emr-serverless":{"write":"AccessInteractiveEndpoints AccessLivyEndpoints AccessSystemProfileLogs CancelJobRun CreateApplication DeleteApplication StartApplication StartJobRun StartSession StopApplication TerminateSession UpdateApplication","read":"GetApplication GetDashboardForJobRun GetJobRun GetResourceDashboard GetSession GetSessionEndpoint ListTagsForResource","list":"ListApplications ListJobRunAttempts ListJobRuns ListSessions","tagging":"TagResource UntagResource"},"entityresolution":{"permissions-management":"AddPolicyStatement DeletePolicyStatement PutPolicy UseIdNamespace UseWorkflow","write":"BatchDeleteUniqueId CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping DeleteIdMappingWorkflow DeleteIdNamespace DeleteMatchingWorkflow DeleteSchemaMapping GenerateMatchId StartIdMappingJob StartMatchingJob UpdateIdMappingWorkflow UpdateIdNamespace UpdateMatchingWorkflow UpdateSchemaMapping","read":"GetIdMappingJob GetIdMappingWorkflow GetIdNamespace GetMatchId GetMatchingJob GetMatchingWorkflow GetPolicy GetProviderService GetSchemaMapping ListTagsForResource","list":"ListIdMappingJobs ListIdMappingWorkflows ListIdNamespaces ListMatchingJobs ListMatchingWorkflows ListProviderServices ListSchemaMappings","tagging":"TagResource UntagResource"},"es":{"write":"AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AddDataSource AddDirectQueryDataSource AssociatePackage AssociatePackages AttachDataSource AuthorizeVpcEndpointAccess CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateApplication CreateDomain CreateElasticsearchDomain CreateElasticsearchServiceRole CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection CreatePackage CreateServiceRole CreateVpcEndpoint DeleteApplication DeleteDataSource DeleteDirectQueryDataSource DeleteDomain DeleteElasticsearchDomain DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteIndex DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint DeregisterCapability DetachDataSource DissociatePackage DissociatePackages ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut InsightFeedback PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering PutDefaultApplicationSetting RegisterCapability RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartMigration StartServiceSoftwareUpdate UpdateApplication UpdateDataSource UpdateDirectQueryDataSource UpdateDomainConfig UpdateElasticsearchDomainConfig UpdateIndex UpdatePackage UpdatePackageScope UpdateScheduledAction UpdateVpcEndpoint UpgradeDomain UpgradeElasticsearchDomain","tagging":"AddTags RemoveTags","read":"DescribeDataSourceAttachment DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails DescribePackages ESCrossClusterGet ESHttpGet ESHttpHead GetApplication GetCapability GetDataSource GetDefaultApplicationSetting GetDirectQueryDataSource GetDomainMaintenanceStatus GetIndex GetMigration GetPackageVersionHistory GetUpgradeHistory GetUpgradeStatus ListTags","list":"DescribeDomains DescribeElasticsearchDomains DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints GetCompatibleElasticsearchVersions GetCompatibleVersions ListApplications ListDataSourceAttachments ListDataSources ListDirectQueryDataSources ListDomainMaintenances ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInsights ListInstanceTypeDetails ListMigrations ListPackagesForDomain ListScheduledActions ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain"},"events":{"write":"ActivateEventSource AllowVendedLogDeliveryForResource CancelReplay CreateApiDestination CreateArchive CreateConnection CreateEndpoint CreateEventBus CreateEventSource CreatePartnerEventSource CreateSubscriber DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteArchive DeleteConnection DeleteEndpoint DeleteEventBus DeleteEventSource DeletePartnerEventSource DeleteRule DeleteSubscriber DisableRule EnableRule InvokeApiDestination PutEvents PutPartnerEvents PutRawEvents PutRule PutTargets RemoveTargets RetrieveConnectionCredentials RevokeResource StartReplay UpdateApiDestination UpdateArchive UpdateConnection UpdateEndpoint UpdateEventBus UpdateEventSource UpdateSubscriber","permissions-management":"DeleteResourcePolicy PutPermission PutResourcePolicy RemovePermission","read":"DescribeApiDestination DescribeArchive DescribeConnection DescribeEndpoint DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeReplay DescribeRule DescribeSubscriber GetResourcePolicy TestEventPattern","list":"ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSourceAccounts ListPartnerEventSources ListReplays ListResourcePolicies ListRuleNamesByTarget ListRules ListSubscribers ListTagsForResource ListTargetsByRule","tagging":"TagResource UntagResource"},"eventsbilltoaws":{"write":"approve","read":"info"},"evidently":{"write":"BatchEvaluateFeature CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment DeleteExperiment DeleteFeature DeleteLaunch DeleteProject DeleteSegment EvaluateFeature PutProjectEvents StartExperiment StartLaunch StopExperiment StopLaunch UpdateExperiment UpdateFeature UpdateLaunch UpdateProject UpdateProjectDataDelivery","read":"GetExperiment GetExperimentResults GetFeature GetLaunch GetProject GetSegment ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern","tagging":"TagResource UntagResource"},"evs":{"write":"AssociateEipToVlan CreateEntitlement CreateEnvironment CreateEnvironmentConnector CreateEnvironmentHost DeleteEntitlement DeleteEnvironment DeleteEnvironmentConnector DeleteEnvironmentHost DisassociateEipFromVlan PutAccountSettings UpdateEnvironmentConnector","read":"GetAccountSettings GetDepotUrl GetEnvironment GetVersions ListTagsForResource","list":"ListEnvironmentConnectors ListEnvironmentHosts ListEnvironmentVlans ListEnvironments ListVmEntitlements","tagging":"TagResource UntagResource"},"execute-api":{"write":"InvalidateCache Invoke ManageConnections"},"finops-agent":{"write":"AcceptAgentRequest CancelTask CancelTurn CreateAgentSpace CreateAutomation CreateConnection CreateConversation CreateDocument CreateIntegration CreateOneTimeLoginSession CreateTask CreateTurn DeleteAgentSpace DeleteArtifact DeleteAutomation DeleteConnection DeleteDocument DeleteIntegration RejectAgentRequest RestoreDocument SendFeedback UpdateAgentSpace UpdateAutomation UpdateConnection UpdateDocument","read":"GetAgentRequest GetAgentSpace GetArtifactContent GetArtifactMetadata GetAutomation GetConnection GetDocumentContent GetDocumentMetadata GetIntegration GetTask GetTurn","list":"ListAgentSpaces ListArtifacts ListAutomations ListConnections ListConversations ListDocuments ListIntegrations ListRecords ListTasks ListTurns"},"finspace-api":{"read":"GetProgrammaticAccessCredentials"},"finspace":{"write":"ConnectKxCluster CreateEnvironment CreateKxChangeset CreateKxCluster CreateKxDatabase CreateKxDataview CreateKxEnvironment CreateKxScalingGroup CreateKxUser CreateKxVolume CreateUser DeleteEnvironment DeleteKxCluster DeleteKxClusterNode DeleteKxDatabase DeleteKxDataview DeleteKxEnvironment DeleteKxScalingGroup DeleteKxUser DeleteKxVolume LoadSampleDataSetGroupIntoEnvironment MountKxDatabase ResetUserPassword UpdateEnvironment UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases UpdateKxDatabase UpdateKxDataview UpdateKxEnvironment UpdateKxEnvironmentNetwork UpdateKxUser UpdateKxVolume UpdateUser","read":"GetEnvironment GetKxChangeset GetKxCluster GetKxConnectionString GetKxDatabase GetKxDataview GetKxEnvironment GetKxScalingGroup GetKxUser GetKxVolume GetLoadSampleDataSetGroupIntoEnvironmentStatus GetUser","list":"ListEnvironments ListKxChangesets ListKxClusterNodes ListKxClusters ListKxDatabases ListKxDataviews ListKxEnvironments ListKxScalingGroups ListKxUsers ListKxVolumes ListTagsForResource ListUsers","tagging":"TagResource UntagResource"},"firehose":{"write":"CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination","read":"DescribeDeliveryStream","list":"ListDeliveryStreams ListTagsForDeliveryStream","tagging":"TagDeliveryStream UntagDeliveryStream"},"fis":{"write":"CreateExperimentTemplate CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError StartExperiment StopExperiment UpdateExperimentTemplate UpdateSafetyLeverState UpdateTargetAccountConfiguration","read":"GetAction GetExperiment GetExperimentTargetAccountConfiguration GetExperimentTemplate GetSafetyLever GetTargetAccountConfiguration GetTargetResourceType ListTagsForResource","list":"ListActions ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations ListExperimentTemplates ListExperiments ListTargetAccountConfigurations ListTargetResourceTypes","tagging":"TagResource UntagResource"},"fms":{"write":"AssociateAdminAccount AssociateThirdPartyFirewall BatchAssociateResource BatchDisassociateResource DeleteAppsList DeleteNotificationChannel DeletePolicy DeleteProtocolsList DeleteResourceSet DisassociateAdminAccount DisassociateThirdPartyFirewall PutAdminAccount PutAppsList PutNotificationChannel PutPolicy PutProtocolsList PutResourceSet","read":"GetAdminAccount GetAdminScope GetAppsList GetComplianceDetail GetNotificationChannel GetPolicy GetProtectionStatus GetProtocolsList GetResourceSet GetThirdPartyFirewallAssociationStatus GetViolationDetails ListTagsForResource","list":"ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListComplianceStatus ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSetResources ListResourceSets ListThirdPartyFirewallFirewallPolicies","tagging":"TagResource UntagResource"},"forecast":{"write":"CreateAutoPredictor CreateDataset CreateDatasetGroup CreateDatasetImportJob CreateExplainability CreateExplainabilityExport CreateForecast CreateForecastEndpoint CreateForecastExportJob CreateMonitor CreatePredictor CreatePredictorBacktestExportJob CreateWhatIfAnalysis CreateWhatIfForecast CreateWhatIfForecastExport DeleteDataset DeleteDatasetGroup DeleteDatasetImportJob DeleteExplainability DeleteExplainabilityExport DeleteForecast DeleteForecastEndpoint DeleteForecastExportJob DeleteMonitor DeletePredictor DeletePredictorBacktestExportJob DeleteResourceTree DeleteWhatIfAnalysis DeleteWhatIfForecast DeleteWhatIfForecastExport ResumeResource StopResource UpdateDatasetGroup","read":"DescribeAutoPredictor DescribeDataset DescribeDatasetGroup DescribeDatasetImportJob DescribeExplainability DescribeExplainabilityExport DescribeForecast DescribeForecastEndpoint DescribeForecastExportJob DescribeMonitor DescribePredictor DescribePredictorBacktestExportJob DescribeWhatIfAnalysis DescribeWhatIfForecast DescribeWhatIfForecastExport GetAccuracyMetrics GetRecentForecastContext InvokeForecastEndpoint ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitorEvaluations ListMonitors ListPredictorBacktestExportJobs ListPredictors ListTagsForResource ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts QueryForecast QueryWhatIfForecast","tagging":"TagResource UntagResource"},"frauddetector":{"read":"DescribeDetector DescribeModelVersions GetBatchImportJobValidationReport GetDeleteEventsByEventTypeStatus GetDetectorVersion GetEvent GetEventPrediction GetEventPredictionMetadata GetKMSEncryptionKey GetListElements GetModelVersion ListTagsForResource","write":"BatchCreateVariable CancelBatchImportJob CancelBatchPredictionJob CreateBatchImportJob CreateBatchPredictionJob CreateDetectorVersion CreateList CreateModel CreateModelVersion CreateRule CreateVariable DeleteBatchImportJob DeleteBatchPredictionJob DeleteDetector DeleteDetectorVersion DeleteEntityType DeleteEvent DeleteEventType DeleteEventsByEventType DeleteExternalModel DeleteLabel DeleteList DeleteModel DeleteModelVersion DeleteOutcome DeleteRule DeleteVariable PutDetector PutEntityType PutEventType PutExternalModel PutKMSEncryptionKey PutLabel PutOutcome SendEvent UpdateDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus UpdateEventLabel UpdateList UpdateModel UpdateModelVersion UpdateModelVersionStatus UpdateRuleMetadata UpdateRuleVersion UpdateVariable","list":"BatchGetVariable GetBatchImportJobs GetBatchPredictionJobs GetDetectors GetEntityTypes GetEventTypes GetExternalModels GetLabels GetListsMetadata GetModels GetOutcomes GetRules GetVariables ListEventPredictions","tagging":"TagResource UntagResource"},"freertos":{"write":"CreateSoftwareConfiguration CreateSubscription DeleteSoftwareConfiguration UpdateEmailRecipients UpdateSoftwareConfiguration VerifyEmail","read":"DescribeHardwarePlatform DescribeSoftwareConfiguration DescribeSubscription GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration GetSubscriptionBillingAmount","list":"ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions"},"freetier":{"read":"GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage","write":"PutFreeTierAlertPreference UpgradeAccountPlan","list":"ListAccountActivities"},"fsx":{"write":"AssociateFileGateway AssociateFileSystemAliases CancelDataRepositoryTask CopyBackup CopySnapshotAndUpdateVolume CreateAndAttachS3AccessPoint CreateBackup CreateDataRepositoryAssociation CreateDataRepositoryTask CreateFileCache CreateFileSystem CreateFileSystemFromBackup CreateSnapshot CreateStorageVirtualMachine CreateVolume CreateVolumeFromBackup DeleteBackup DeleteDataRepositoryAssociation DeleteFileCache DeleteFileSystem DeleteSnapshot DeleteStorageVirtualMachine DeleteVolume DetachAndDeleteS3AccessPoint DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks RestoreVolumeFromSnapshot StartMisconfiguredStateRecovery UpdateDataRepositoryAssociation UpdateFileCache UpdateFileSystem UpdateSharedVpcConfiguration UpdateSnapshot UpdateStorageVirtualMachine UpdateVolume","permissions-management":"BypassSnaplockEnterpriseRetention DeleteResourcePolicy GetResourcePolicy ManageBackupPrincipalAssociations PutResourcePolicy","read":"DescribeAssociatedFileGateways DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystemAliases DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes ListTagsForResource","tagging":"TagResource UntagResource"},"gamelift":{"write":"AcceptMatch ClaimGameServer CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateFleetLocations CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteAlias DeleteBuild DeleteContainerFleet DeleteContainerGroupDefinition DeleteFleet DeleteFleetLocations DeleteGameServerGroup DeleteGameSessionQueue DeleteLocation DeleteMatchmakingConfiguration DeleteMatchmakingRuleSet DeleteScalingPolicy DeleteScript DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection DeregisterCompute DeregisterGameServer PutScalingPolicy RegisterCompute RegisterGameServer ResumeGameServerGroup StartFleetActions StartGameSessionPlacement StartMatchBackfill StartMatchmaking StopFleetActions StopGameSessionPlacement StopMatchmaking SuspendGameServerGroup TerminateGameSession UpdateAlias UpdateBuild UpdateContainerFleet UpdateContainerGroupDefinition UpdateFleetAttributes UpdateFleetCapacity UpdateFleetPortSettings UpdateGameServer UpdateGameServerGroup UpdateGameSession UpdateGameSessionQueue UpdateMatchmakingConfiguration UpdateRuntimeConfiguration UpdateScript","read":"DescribeAlias DescribeBuild DescribeCompute DescribeContainerFleet DescribeContainerGroupDefinition DescribeContainerGroupPortMappings DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetDeployment DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeFleetUtilization DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeInstances DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeRuntimeConfiguration DescribeScalingPolicies DescribeScript DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetComputeAccess GetComputeAuthToken GetGameSessionLogUrl GetInstanceAccess GetPlayerConnectionDetails ListTagsForResource RequestUploadCredentials ResolveAlias SearchGameSessions ValidateMatchmakingRuleSet","list":"ListAliases ListBuilds ListCompute ListContainerFleets ListContainerGroupDefinitionVersions ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListGameServers ListLocations ListScripts","tagging":"TagResource UntagResource"},"gameliftstreams":{"write":"AddStreamGroupLocations AssociateApplications CreateApplication CreateStreamGroup CreateStreamSessionAdminShell CreateStreamSessionConnection CreateStreamUrl DeleteApplication DeleteStreamGroup DisassociateApplications ExportStreamSessionFiles RemoveStreamGroupLocations RevokeStreamUrl StartStreamSession TerminateStreamSession UpdateApplication UpdateStreamGroup","read":"GetApplication GetStreamGroup GetStreamSession GetStreamUrl ListStreamSessions ListStreamSessionsByAccount ListTagsForResource","list":"ListApplicationShaderCaches ListApplications ListStreamGroups ListStreamUrls","tagging":"TagResource UntagResource"},"geo-maps":{"read":"GetStaticMap GetTile"},"geo-places":{"read":"Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest"},"geo-routes":{"read":"CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads"},"geo":{"write":"AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence BatchUpdateDevicePosition CancelJob CreateGeofenceCollection CreateKey CreateMap CreatePlaceIndex CreateRouteCalculator CreateTracker DeleteGeofenceCollection DeleteKey DeleteMap DeletePlaceIndex DeleteRouteCalculator DeleteTracker DisassociateTrackerConsumer PutGeofence StartJob UpdateGeofenceCollection UpdateKey UpdateMap UpdatePlaceIndex UpdateRouteCalculator UpdateTracker","read":"BatchGetDevicePosition CalculateRoute CalculateRouteMatrix DescribeGeofenceCollection DescribeKey DescribeMap DescribePlaceIndex DescribeRouteCalculator DescribeTracker ForecastGeofenceEvents GetDevicePosition GetDevicePositionHistory GetGeofence GetJob GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile GetPlace ListDevicePositions ListGeofences ListTagsForResource ListTrackerConsumers SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText VerifyDevicePosition","list":"ListGeofenceCollections ListJobs ListKeys ListMaps ListPlaceIndexes ListRouteCalculators ListTrackers","tagging":"TagResource UntagResource"},"glacier":{"write":"AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteArchive DeleteVault DeleteVaultNotifications InitiateJob InitiateMultipartUpload PurchaseProvisionedCapacity SetVaultNotifications UploadArchive UploadMultipartPart","permissions-management":"AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetDataRetrievalPolicy SetVaultAccessPolicy","tagging":"AddTagsToVault RemoveTagsFromVault","read":"DescribeJob DescribeVault GetDataRetrievalPolicy GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications","list":"ListJobs ListMultipartUploads ListParts ListProvisionedCapacity ListTagsForVault ListVaults"},"globalaccelerator":{"write":"AddCustomRoutingEndpoints AddEndpoints AdvertiseByoipCidr AllowCustomRoutingTraffic CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator CreateCustomRoutingEndpointGroup CreateCustomRoutingListener CreateEndpointGroup CreateListener DeleteAccelerator DeleteCrossAccountAttachment DeleteCustomRoutingAccelerator DeleteCustomRoutingEndpointGroup DeleteCustomRoutingListener DeleteEndpointGroup DeleteListener DenyCustomRoutingTraffic DeprovisionByoipCidr ProvisionByoipCidr RemoveCustomRoutingEndpoints RemoveEndpoints UpdateAccelerator UpdateAcceleratorAttributes UpdateCrossAccountAttachment UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes UpdateCustomRoutingListener UpdateEndpointGroup UpdateListener WithdrawByoipCidr","read":"DescribeAccelerator DescribeAcceleratorAttributes DescribeCrossAccountAttachment DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes DescribeCustomRoutingEndpointGroup DescribeCustomRoutingListener DescribeEndpointGroup DescribeListener ListTagsForResource","list":"ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingEndpointGroups ListCustomRoutingListeners ListCustomRoutingPortMappings ListCustomRoutingPortMappingsByDestination ListEndpointGroups ListListeners","tagging":"TagResource UntagResource"},"glue":{"read":"AccessDataQualityRuntimeConfiguration BatchGetBlueprints BatchGetCrawlers BatchGetCustomEntityTypes BatchGetDevEndpoints BatchGetJobs BatchGetPartition BatchGetTableOptimizer BatchGetTriggers BatchGetWorkflows CheckSchemaVersionValidity GetBlueprint GetBlueprintRun GetBlueprintRuns GetCatalog GetCatalogImportStatus GetCatalogs GetClassifier GetClassifiers GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCompletion GetConnection GetConnections GetCrawler GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDashboardUrl GetDataCatalogEncryptionSettings GetDataQualityModel GetDataQualityModelResult GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun GetDatabase GetDatabases GetDataflowGraph GetDevEndpoint GetDevEndpoints GetEntityRecords GetGeneratedCode GetGlueIdentityCenterConfiguration GetIntegrationResourceProperty GetIntegrationTableProperties GetJob GetJobBookmark GetJobRun GetJobRuns GetJobUpgradeAnalysis GetJobs GetMLTaskRun GetMLTransform GetMapping GetPartition GetPartitionIndexes GetPartitions GetPlan GetRegistry GetResourcePolicies GetResourcePolicy GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff GetSecurityConfiguration GetSecurityConfigurations GetSession GetSessionEndpoint GetStatement GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables GetTags GetTrigger GetTriggers GetUsageProfile GetUserDefinedFunction GetUserDefinedFunctions GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns ListColumnStatisticsTaskRuns SearchTables","write":"AuthorizeInboundIntegration BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchStopJobRun BatchUpdatePartition CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun CancelMLTaskRun CancelStatement CreateBlueprint CreateCatalog CreateClassifier CreateColumnStatisticsTaskSettings CreateConnection CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDatabase CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateIntegration CreateIntegrationResourceProperty CreateIntegrationTableProperties CreateJob CreateMLTransform CreatePartition CreatePartitionIndex CreateRegistry CreateSchema CreateScript CreateSecurityConfiguration CreateSession CreateTable CreateTableOptimizer CreateTrigger CreateUsageProfile CreateUserDefinedFunction CreateWorkflow DeleteBlueprint DeleteCatalog DeleteClassifier DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeleteConnection DeleteConnectionType DeleteCrawler DeleteCustomEntityType DeleteDataQualityRuleset DeleteDatabase DeleteDevEndpoint DeleteGlueIdentityCenterConfiguration DeleteIntegration DeleteIntegrationResourceProperty DeleteIntegrationTableProperties DeleteJob DeleteMLTransform DeletePartition DeletePartitionIndex DeleteRegistry DeleteSchema DeleteSchemaVersions DeleteSecurityConfiguration DeleteSession DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteTrigger DeleteUsageProfile DeleteUserDefinedFunction DeleteWorkflow FederateAuthorization ImportCatalogToGlue ModifyIntegration NotifyEvent PassConnection PublishDataQuality PutDataCatalogEncryptionSettings PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation PutSchemaVersionMetadata PutWorkflowRunProperties RegisterConnectionType RegisterSchemaVersion RemoveSchemaVersionMetadata RenameTable ResetJobBookmark ResumeWorkflowRun RunStatement SendFeedback StartBlueprintRun StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StartCompletion StartCrawler StartCrawlerSchedule StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun StartExportLabelsTaskRun StartImportLabelsTaskRun StartJobRun StartJobUpgradeAnalysis StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun StartTrigger StartWorkflowRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule StopCrawler StopCrawlerSchedule StopJobUpgradeAnalysis StopSession StopTrigger StopWorkflowRun UpdateBlueprint UpdateCatalog UpdateClassifier UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdateConnection UpdateCrawler UpdateCrawlerSchedule UpdateDataQualityRuleset UpdateDatabase UpdateDevEndpoint UpdateGlueIdentityCenterConfiguration UpdateIntegrationResourceProperty UpdateIntegrationTableProperties UpdateJob UpdateJobFromSourceControl UpdateMLTransform UpdatePartition UpdateRegistry UpdateSchema UpdateSourceControlFromJob UpdateTable UpdateTableOptimizer UpdateTrigger UpdateUsageProfile UpdateUserDefinedFunction UpdateWorkflow UpgradeJob UseMLTransforms","permissions-management":"BatchGetStageFiles DeleteResourcePolicy DeregisterDataPreview DescribeConnectionType DescribeEntity GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes ListEntities ManagedConnector PutResourcePolicy RefreshOAuth2Tokens RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook TestConnection UseGlueStudio","list":"DescribeInboundIntegrations DescribeIntegrations GetMLTaskRuns GetMLTransforms ListBlueprints ListCrawlers ListCrawls ListCustomEntityTypes ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets ListDevEndpoints ListIntegrationResourceProperties ListJobUpgradeAnalyses ListJobs ListMLTransforms ListRegistries ListSchemaVersions ListSchemas ListSessions ListStatements ListTableOptimizerRuns ListTriggers ListUsageProfiles ListWorkflows QuerySchemaVersionMetadata","tagging":"TagResource UntagResource"},"grafana":{"write":"AssociateLicense CreateWorkspace CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DisassociateLicense UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration","read":"DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration ListTagsForResource ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts ListWorkspaces","list":"ListPermissions ListVersions","tagging":"TagResource UntagResource","permissions-management":"UpdatePermissions"},"greengrass":{"permissions-management":"AssociateServiceRoleToAccount","write":"AssociateRoleToGroup BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice CancelDeployment CreateComponentVersion CreateConnectorDefinition CreateConnectorDefinitionVersion CreateCoreDefinition CreateCoreDefinitionVersion CreateDeployment CreateDeviceDefinition CreateDeviceDefinitionVersion CreateFunctionDefinition CreateFunctionDefinitionVersion CreateGroup CreateGroupCertificateAuthority CreateGroupVersion CreateLoggerDefinition CreateLoggerDefinitionVersion CreateResourceDefinition CreateResourceDefinitionVersion CreateSoftwareUpdateJob CreateSubscriptionDefinition CreateSubscriptionDefinitionVersion DeleteComponent DeleteConnectorDefinition DeleteCoreDefinition DeleteCoreDevice DeleteDeployment DeleteDeviceDefinition DeleteFunctionDefinition DeleteGroup DeleteLoggerDefinition DeleteResourceDefinition DeleteSubscriptionDefinition DisassociateRoleFromGroup DisassociateServiceRoleFromAccount ResetDeployments StartBulkDeployment StopBulkDeployment UpdateConnectivityInfo UpdateConnectorDefinition UpdateCoreDefinition UpdateDeviceDefinition UpdateFunctionDefinition UpdateGroup UpdateGroupCertificateConfiguration UpdateLoggerDefinition UpdateResourceDefinition UpdateSubscriptionDefinition UpdateThingRuntimeConfiguration","read":"DescribeComponent Discover GetAssociatedRole GetBulkDeploymentStatus GetComponent GetComponentVersionArtifact GetConnectivityInfo GetConnectorDefinition GetConnectorDefinitionVersion GetCoreDefinition GetCoreDefinitionVersion GetCoreDevice GetDeployment GetDeploymentStatus GetDeviceDefinition GetDeviceDefinitionVersion GetFunctionDefinition GetFunctionDefinitionVersion GetGroup GetGroupCertificateAuthority GetGroupCertificateConfiguration GetGroupVersion GetLoggerDefinition GetLoggerDefinitionVersion GetResourceDefinition GetResourceDefinitionVersion GetServiceRoleForAccount GetSubscriptionDefinition GetSubscriptionDefinitionVersion GetThingRuntimeConfiguration ListBulkDeploymentDetailedReports ListTagsForResource","list":"ListBulkDeployments ListClientDevicesAssociatedWithCoreDevice ListComponentVersions ListComponents ListConnectorDefinitionVersions ListConnectorDefinitions ListCoreDefinitionVersions ListCoreDefinitions ListCoreDevices ListDeployments ListDeviceDefinitionVersions ListDeviceDefinitions ListEffectiveDeployments ListFunctionDefinitionVersions ListFunctionDefinitions ListGroupCertificateAuthorities ListGroupVersions ListGroups ListInstalledComponents ListLoggerDefinitionVersions ListLoggerDefinitions ListResourceDefinitionVersions ListResourceDefinitions ListSubscriptionDefinitionVersions ListSubscriptionDefinitions ResolveComponentCandidates","tagging":"TagResource UntagResource"},"groundstation":{"write":"CancelContact CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile DeleteConfig DeleteDataflowEndpointGroup DeleteEphemeris DeleteMissionProfile RegisterAgent ReserveContact UpdateAgentStatus UpdateConfig UpdateContact UpdateEphemeris UpdateMissionProfile","read":"DescribeContact DescribeContactVersion DescribeEphemeris GetAgentConfiguration GetAgentTaskResponseUrl GetConfig GetDataflowEndpointGroup GetMinuteUsage GetMissionProfile GetSatellite ListTagsForResource","list":"ListAntennas ListConfigs ListContactVersions ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStationReservations ListGroundStations ListMissionProfiles ListSatellites","tagging":"TagResource UntagResource"},"groundtruthlabeling":{"write":"AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition GenerateLIDARPreviewTaskConfigJob RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch","read":"DescribeConsoleJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects"},"guardduty":{"write":"AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateFilter CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleAssociation DeleteCustomDetectionRuleOrgConfiguration DeleteDetector DeleteFilter DeleteIPSet DeleteInvitations DeleteMalwareProtectionPlan DeleteMembers DeletePublishingDestination DeleteThreatEntitySet DeleteThreatIntelSet DeleteTrustedEntitySet DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateCustomDetectionRuleAssociation UpdateCustomDetectionRuleOrgConfiguration UpdateDetector UpdateFilter UpdateFindingsFeedback UpdateIPSet UpdateMalwareProtectionPlan UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration UpdatePublishingDestination UpdateThreatEntitySet UpdateThreatIntelSet UpdateTrustedEntitySet","read":"DescribeMalwareScans DescribeOrganizationConfiguration DescribePublishingDestination GetAdministratorAccount GetCoverageStatistics GetCustomDetectionRule GetCustomDetectionRuleAssociation GetCustomDetectionRuleOrgConfiguration GetDetector GetFilter GetFindings GetFindingsStatistics GetIPSet GetInvestigation GetInvitationsCount GetMalwareProtectionPlan GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetThreatEntitySet GetThreatIntelSet GetTrustedEntitySet GetUsageStatistics ListTagsForResource","list":"ListCoverage ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets","tagging":"TagResource UntagResource"},"health-agent":{"write":"ActivateSubscription CancelAppointment CreateAgent CreateDomain CreateIntegration CreateSession CreateSubscription DeactivateSubscription DeleteAgent DeleteDomain DeleteIntegration InvokeAgent PublishAgent RescheduleAppointment ResetPassword ScheduleAppointment StartMedicalScribeListeningSession StartPatientInsightsJob SubmitMedicationRenewal UpdateAgent UpdateIntegration UpdateSession","read":"GetAgent GetCareTeamProvider GetDomain GetDomainAnalytics GetIntegration GetMedicalScribeListeningSession GetPatient GetPatientInsightsJob GetPractitioner GetSessionContext GetSubscription ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListPatientMedications ListProviders MatchPatient","list":"ListAgents ListDomains ListIntegrations ListSessionRecords ListSubscriptions ListTagsForResource","tagging":"TagResource UntagResource"},"health":{"read":"DescribeAffectedAccountsForOrganization DescribeAffectedEntities DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetails DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization","permissions-management":"DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization"},"healthlake":{"write":"CancelFHIRExportJobWithDelete ConfirmAttributionList CreateDataTransformationProfile CreateFHIRDatastore CreateResource DeleteDataTransformationProfile DeleteFHIRDatastore DeleteResource GenerateDocumentWithGet GenerateDocumentWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle PublishDataTransformationProfile RestoreFHIRDatastore RetrieveAttributionStatus StartDataTransformationJob StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim TransformData UpdateDataTransformationProfile UpdateFHIRDatastore UpdateProfileWithAgent UpdateResource","read":"DescribeDataTransformationJob DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GetCapabilities GetDataTransformationProfile GetExportedFile GetHistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet LookupCodeSystemWithPost QuestionnairePackage ReadResource SearchEverything SearchWithGet SearchWithPost TranslateConceptMapWithGet TranslateConceptMapWithPost ValidateResource ValidateSource VersionReadResource","list":"ListDataTransformationJobs ListDataTransformationProfileVersions ListDataTransformationProfiles ListFHIRDatastores ListFHIRExportJobs ListFHIRImportJobs ListTagsForResource","tagging":"TagResource UntagResource"},"honeycode":{"write":"ApproveTeamAssociation BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows CreateTeam CreateTenant DeleteDomains DeregisterGroups InvokeScreenAutomation RegisterDomainForVerification RegisterGroups RejectTeamAssociation RestartDomainVerification StartTableDataImportJob UpdateTeam","read":"DescribeTableDataImportJob DescribeTeam GetScreenData QueryTableRows","list":"ListDomains ListGroups ListTableColumns ListTableRows ListTables ListTeamAssociations ListTenants","tagging":"ListTagsForResource TagResource UntagResource"},"iam":{"write":"AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup AssociateDelegationRequest ChangePassword CreateAccessKey CreateAccountAlias CreateDelegationRequest CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreateRole CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountAlias DeleteCloudFrontPublicKey DeleteGroup DeleteInstanceProfile DeleteLoginProfile DeleteOpenIDConnectProvider DeleteRole DeleteSAMLProvider DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteVirtualMFADevice DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableMFADevice EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PassRole PutAccountProperties RejectDelegationRequest RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SendDelegationToken SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences UpdateAccessKey UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateRoleDescription UpdateSAMLProvider UpdateSSHPublicKey UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadCloudFrontPublicKey UploadSSHPublicKey UploadServerCertificate UploadSigningCertificate","permissions-management":"AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreatePolicy CreatePolicyVersion DeleteAccountPasswordPolicy DeleteGroupPolicy DeletePolicy DeletePolicyVersion DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUserPermissionsBoundary DeleteUserPolicy DetachGroupPolicy DetachRolePolicy DetachUserPolicy PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy","read":"GenerateCredentialReport GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccessKeyLastUsed GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy GetCredentialReport GetDelegationRequest GetGroup GetGroupPolicy GetHumanReadableSummary GetInstanceProfile GetMFADevice GetOpenIDConnectProvider GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetPolicy GetPolicyVersion GetRole GetRolePolicy GetRoleTemplateVersion GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus GetUser GetUserPolicy SimulateCustomPolicy SimulatePrincipalPolicy","list":"GetAccountSummary GetLoginProfile ListAccessKeys ListAccountAliases ListAttachedGroupPolicies ListAttachedRolePolicies ListAttachedUserPolicies ListCloudFrontPublicKeys ListDelegationRequests ListEntitiesForPolicy ListGroupPolicies ListGroups ListGroupsForUser ListInstanceProfileTags ListInstanceProfiles ListInstanceProfilesForRole ListMFADeviceTags ListMFADevices ListOpenIDConnectProviderTags ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListPoliciesGrantingServiceAccess ListPolicyTags ListPolicyVersions ListRolePolicies ListRoleTags ListRoles ListSAMLProviderTags ListSAMLProviders ListSSHPublicKeys ListSTSRegionalEndpointsStatus ListServerCertificateTags ListServerCertificates ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags ListUsers ListVirtualMFADevices","tagging":"TagInstanceProfile TagMFADevice TagOpenIDConnectProvider TagPolicy TagRole TagSAMLProvider TagServerCertificate TagUser UntagInstanceProfile UntagMFADevice UntagOpenIDConnectProvider UntagPolicy UntagRole UntagSAMLProvider UntagServerCertificate UntagUser"},"identity-sync":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"CreateSyncFilter CreateSyncProfile CreateSyncTarget DeleteSyncFilter DeleteSyncProfile DeleteSyncTarget StartSync StopSync UpdateSyncTarget","read":"GetSyncProfile GetSyncTarget","list":"ListSyncFilters"},"identitystore-auth":{"write":"BatchDeleteSession","read":"BatchGetSession","list":"ListSessions"},"identitystore":{"write":"AddRegion CreateGroup CreateGroupMembership CreateIdentityStore CreateUser DeleteGroup DeleteGroupMembership DeleteIdentityStore DeleteUser RemoveRegion ReserveUser UpdateGroup UpdateIdentityStore UpdateUser","read":"DescribeGroup DescribeGroupMembership DescribeIdentityStore DescribeRegion DescribeUser GetGroupId GetGroupMembershipId GetUserId IsMemberInGroups","list":"ListGroupMemberships ListGroupMembershipsForMember ListGroups ListIdentityStores ListRegions ListUsers"},"imagebuilder":{"write":"CancelImageCreation CancelLifecycleExecution CreateComponent CreateContainerRecipe CreateDistributionConfiguration CreateImage CreateImagePipeline CreateImageRecipe CreateInfrastructureConfiguration CreateLifecyclePolicy CreateWorkflow DeleteComponent DeleteContainerRecipe DeleteDistributionConfiguration DeleteImage DeleteImagePipeline DeleteImageRecipe DeleteInfrastructureConfiguration DeleteLifecyclePolicy DeleteWorkflow DistributeImage ImportComponent ImportDiskImage ImportVmImage RetryImage SendWorkflowStepAction StartImagePipelineExecution StartResourceStateUpdate UpdateDistributionConfiguration UpdateImagePipeline UpdateInfrastructureConfiguration UpdateLifecyclePolicy","read":"GetComponent GetComponentPolicy GetContainerRecipe GetContainerRecipePolicy GetDistributionConfiguration GetImage GetImagePipeline GetImagePolicy GetImageRecipe GetImageRecipePolicy GetInfrastructureConfiguration GetLifecycleExecution GetLifecyclePolicy GetMarketplaceResource GetWorkflow GetWorkflowExecution GetWorkflowStepExecution ListTagsForResource","list":"ListComponentBuildVersions ListComponents ListContainerRecipes ListDistributionConfigurations ListImageBuildVersions ListImagePackages ListImagePipelineImages ListImagePipelines ListImageRecipes ListImageScanFindingAggregations ListImageScanFindings ListImages ListInfrastructureConfigurations ListLifecycleExecutionResources ListLifecycleExecutions ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflowBuildVersions ListWorkflowExecutions ListWorkflowStepExecutions ListWorkflows","permissions-management":"PutComponentPolicy PutContainerRecipePolicy PutImagePolicy PutImageRecipePolicy","tagging":"TagResource UntagResource"},"importexport":{"write":"CancelJob CreateJob UpdateJob","read":"GetShippingLabel GetStatus","list":"ListJobs"},"inspector-scan":{"read":"ScanSbom"},"inspector":{"write":"AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate RegisterCrossAccountAccessRole RemoveAttributesFromFindings StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget","read":"DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListTagsForResource PreviewAgents","list":"ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages","tagging":"SetTagsForResource"},"inspector2-telemetry":{"write":"NotifyHeartbeat SendTelemetry SendTelemetryEvent StartSession StopSession"},"inspector2":{"write":"AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateCisScanConfiguration CreateCodeSecurityIntegration CreateCodeSecurityScanConfiguration CreateConnector CreateFilter CreateFindingsReport CreateSbomExport DeleteCisScanConfiguration DeleteCodeSecurityIntegration DeleteCodeSecurityScanConfiguration DeleteConnector DeleteFilter Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount ResetEncryptionKey SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession UpdateCisScanConfiguration UpdateCodeSecurityIntegration UpdateCodeSecurityScanConfiguration UpdateConfiguration UpdateConnector UpdateConnectorScanConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateFilter UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration","read":"BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus DescribeOrganizationConfiguration GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListTagsForResource SearchVulnerabilities","list":"GetCisScanResultDetails ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals","tagging":"TagResource UntagResource"},"interconnect":{"write":"AcceptConnectionProposal CreateConnection DeleteConnection UpdateConnection","read":"DescribeConnectionProposal GetConnection GetEnvironment ListAttachPoints ListTagsForResource","list":"ListConnections ListEnvironments","tagging":"TagResource UntagResource"},"internetmonitor":{"write":"CreateMonitor DeleteMonitor Link UpdateMonitor","read":"GetHealthEvent GetInternetEvent GetMonitor GetQueryResults GetQueryStatus ListTagsForResource StartQuery StopQuery","list":"ListHealthEvents ListInternetEvents ListMonitors","tagging":"TagResource UntagResource"},"invoicing":{"read":"BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetInvoiceUnit GetProcurementPortalPreference ListInvoiceSummaries ListTagsForResource","list":"ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals","write":"CreateInvoiceUnit CreateProcurementPortalPreference DeleteInvoiceUnit DeleteProcurementPortalPreference PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference SendProcurementPortalValidation StartInvoiceCorrection UpdateInvoiceUnit UpdateProcurementPortalPreferenceStatus VerifyProcurementPortalValidation","tagging":"TagResource UntagResource"},"iot-device-tester":{"read":"CheckVersion DownloadTestSuite LatestIdt SupportedVersion","write":"SendMetrics"},"iot":{"write":"AcceptCertificateTransfer AddThingToBillingGroup AddThingToThingGroup AssociateSbomWithPackageVersion AssociateTargetsWithJob AttachSecurityProfile AttachThingPrincipal CancelAuditMitigationActionsTask CancelAuditTask CancelCertificateTransfer CancelDetectMitigationActionsTask CancelJob CancelJobExecution ClearDefaultAuthorizer CloseTunnel ConfirmTopicRuleDestination Connect CreateAuditSuppression CreateAuthorizer CreateBillingGroup CreateCertificateFromCsr CreateCertificateProvider CreateCommand CreateCustomMetric CreateDimension CreateDomainConfiguration CreateDynamicThingGroup CreateFleetMetric CreateJob CreateJobTemplate CreateKeysAndCertificate CreateMitigationAction CreateOTAUpdate CreatePackage CreatePackageVersion CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion CreateRoleAlias CreateScheduledAudit CreateSecurityProfile CreateStream CreateThing CreateThingGroup CreateThingType CreateTopicRule CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteAuthorizer DeleteBillingGroup DeleteCACertificate DeleteCertificate DeleteCertificateProvider DeleteCommand DeleteCommandExecution DeleteConnection DeleteCustomMetric DeleteDimension DeleteDomainConfiguration DeleteDynamicThingGroup DeleteFleetMetric DeleteJob DeleteJobExecution DeleteJobTemplate DeleteMitigationAction DeleteOTAUpdate DeletePackage DeletePackageVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion DeleteRegistrationCode DeleteRoleAlias DeleteScheduledAudit DeleteSecurityProfile DeleteStream DeleteThing DeleteThingGroup DeleteThingShadow DeleteThingType DeleteTopicRule DeleteTopicRuleDestination DeleteV2LoggingLevel DeprecateThingType DetachSecurityProfile DetachThingPrincipal DisableTopicRule DisassociateSbomFromPackageVersion EnableTopicRule GetConnection ListSubscriptions OpenTunnel Publish PutVerificationStateOnViolation Receive RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing RejectCertificateTransfer RemoveThingFromBillingGroup RemoveThingFromThingGroup ReplaceTopicRule RetainPublish RotateTunnelAccessToken SendDirectMessage SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartCommandExecution StartDetectMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask Subscribe TransferCertificate UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateAuthorizer UpdateBillingGroup UpdateCACertificate UpdateCertificate UpdateCertificateProvider UpdateCommand UpdateCustomMetric UpdateDimension UpdateDomainConfiguration UpdateDynamicThingGroup UpdateEncryptionConfiguration UpdateEventConfigurations UpdateFleetMetric UpdateIndexingConfiguration UpdateJob UpdateMitigationAction UpdatePackage UpdatePackageConfiguration UpdatePackageVersion UpdateProvisioningTemplate UpdateRoleAlias UpdateScheduledAudit UpdateSecurityProfile UpdateStream UpdateThing UpdateThingGroup UpdateThingGroupsForThing UpdateThingShadow UpdateThingType UpdateTopicRuleDestination","permissions-management":"AttachPolicy AttachPrincipalPolicy CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion DetachPolicy DetachPrincipalPolicy SetDefaultAuthorizer SetDefaultPolicyVersion","read":"DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeAuthorizer DescribeBillingGroup DescribeCACertificate DescribeCertificate DescribeCertificateProvider DescribeCustomMetric DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeDimension DescribeDomainConfiguration DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeFleetMetric DescribeIndex DescribeJob DescribeJobExecution DescribeJobTemplate DescribeManagedJobTemplate DescribeMitigationAction DescribeProvisioningTemplate DescribeProvisioningTemplateVersion DescribeRoleAlias DescribeScheduledAudit DescribeSecurityProfile DescribeStream DescribeThing DescribeThingGroup DescribeThingRegistrationTask DescribeThingType DescribeTunnel GetBucketsAggregation GetCardinality GetCommand GetCommandExecution GetEffectivePolicies GetIndexingConfiguration GetJobDocument GetLoggingOptions GetOTAUpdate GetPackage GetPackageConfiguration GetPackageVersion GetPercentiles GetPolicy GetPolicyVersion GetRegistrationCode GetRetainedMessage GetStatistics GetThingConnectivityData GetThingShadow GetTopicRule GetTopicRuleDestination GetV2LoggingOptions ListTagsForResource SearchIndex TestAuthorization TestInvokeAuthorizer ValidateSecurityProfileBehaviors","list":"GetBehaviorModelTrainingSummaries ListActiveViolations ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommandExecutions ListCommands ListCustomMetrics ListDetectMitigationActionsExecutions ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobExecutionsForJob ListJobExecutionsForThing ListJobTemplates ListJobs ListManagedJobTemplates ListMetricValues ListMitigationActions ListNamedShadowsForThing ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPolicyVersions ListPrincipalPolicies ListPrincipalThings ListPrincipalThingsV2 ListProvisioningTemplateVersions ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListSbomValidationResults ListScheduledAudits ListSecurityProfiles ListSecurityProfilesForTarget ListStreams ListTargetsForPolicy ListTargetsForSecurityProfile ListThingGroups ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListThingsInBillingGroup ListThingsInThingGroup ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels ListViolationEvents","tagging":"TagResource UntagResource"},"iotanalytics":{"write":"BatchPutMessage CancelPipelineReprocessing CreateChannel CreateDataset CreateDatasetContent CreateDatastore CreatePipeline DeleteChannel DeleteDataset DeleteDatasetContent DeleteDatastore DeletePipeline PutLoggingOptions StartPipelineReprocessing UpdateChannel UpdateDataset UpdateDatastore UpdatePipeline","read":"DescribeChannel DescribeDataset DescribeDatastore DescribeLoggingOptions DescribePipeline GetDatasetContent ListTagsForResource RunPipelineActivity SampleChannelData","list":"ListChannels ListDatasetContents ListDatasets ListDatastores ListPipelines","tagging":"TagResource UntagResource"},"iotdeviceadvisor":{"write":"CreateSuiteDefinition DeleteSuiteDefinition StartSuiteRun StopSuiteRun UpdateSuiteDefinition","read":"GetEndpoint GetSuiteDefinition GetSuiteRun GetSuiteRunReport ListTagsForResource","list":"ListSuiteDefinitions ListSuiteRuns","tagging":"TagResource UntagResource"},"iotevents":{"write":"BatchAcknowledgeAlarm BatchDeleteDetector BatchDisableAlarm BatchEnableAlarm BatchPutMessage BatchResetAlarm BatchSnoozeAlarm BatchUpdateDetector CreateAlarmModel CreateDetectorModel CreateInput DeleteAlarmModel DeleteDetectorModel DeleteInput PutLoggingOptions StartDetectorModelAnalysis UpdateAlarmModel UpdateDetectorModel UpdateInput UpdateInputRouting","read":"DescribeAlarm DescribeAlarmModel DescribeDetector DescribeDetectorModel DescribeDetectorModelAnalysis DescribeInput DescribeLoggingOptions GetDetectorModelAnalysisResults ListTagsForResource","list":"ListAlarmModelVersions ListAlarmModels ListAlarms ListDetectorModelVersions ListDetectorModels ListDetectors ListInputRoutings ListInputs","tagging":"TagResource UntagResource"},"iotfleethub":{"write":"CreateApplication DeleteApplication UpdateApplication","read":"DescribeApplication ListTagsForResource","list":"ListApplications","tagging":"TagResource UntagResource"},"iotfleetwise":{"permissions-management":"GenerateCommandPayload","write":"AssociateVehicleFleet CreateCampaign CreateDecoderManifest CreateFleet CreateModelManifest CreateSignalCatalog CreateStateTemplate CreateVehicle DeleteCampaign DeleteDecoderManifest DeleteFleet DeleteModelManifest DeleteSignalCatalog DeleteStateTemplate DeleteVehicle DisassociateVehicleFleet ImportDecoderManifest ImportSignalCatalog PutEncryptionConfiguration PutLoggingOptions RegisterAccount UpdateCampaign UpdateDecoderManifest UpdateFleet UpdateModelManifest UpdateSignalCatalog UpdateStateTemplate UpdateVehicle","read":"GetCampaign GetDecoderManifest GetEncryptionConfiguration GetFleet GetLoggingOptions GetModelManifest GetRegisterAccountStatus GetSignalCatalog GetStateTemplate GetVehicle GetVehicleStatus ListCampaigns ListDecoderManifests ListFleets ListFleetsForVehicle ListModelManifests ListSignalCatalogNodes ListSignalCatalogs ListStateTemplates ListTagsForResource ListVehicles ListVehiclesInFleet","list":"ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals ListModelManifestNodes","tagging":"TagResource UntagResource"},"iotjobsdata":{"read":"DescribeJobExecution GetPendingJobExecutions","write":"StartNextPendingJobExecution UpdateJobExecution"},"iotmanagedintegrations":{"write":"CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination CreateEventLogConfiguration CreateManagedThing CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration CreateProvisioningProfile DeleteAccountAssociation DeleteCloudConnector DeleteConnectorDestination DeleteCredentialLocker DeleteDestination DeleteEventLogConfiguration DeleteManagedThing DeleteNotificationConfiguration DeleteOtaTask DeleteOtaTaskConfiguration DeleteProvisioningProfile DeregisterAccountAssociation PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterAccountAssociation RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent SendManagedThingCommand StartAccountAssociationRefresh StartDeviceDiscovery UpdateAccountAssociation UpdateCloudConnector UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateManagedThing UpdateNotificationConfiguration UpdateOtaTask","read":"GetAccountAssociation GetCloudConnector GetConnectorDestination GetCredentialLocker GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState GetNotificationConfiguration GetOtaTask GetOtaTaskConfiguration GetProvisioningProfile GetRuntimeLogConfiguration GetSchemaVersion ListDiscoveredDevices ListEventLogConfigurations ListManagedThingSchemas ListNotificationConfigurations ListOtaTaskConfigurations ListOtaTaskExecutions ListTagsForResource","list":"ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions","tagging":"TagResource UntagResource"},"iotsitewise":{"write":"AssociateAssets AssociateTimeSeriesToAssetProperty BatchAssociateDataSegmentsToDataset BatchAssociateProjectAssets BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset BatchDisassociateProjectAssets BatchPutAssetPropertyValue CancelEnrichmentJob CancelPipelineExecution CancelQuery CreateAccessPolicy CreateApplication CreateAsset CreateAssetModel CreateAssetModelCompositeModel CreateBulkImportJob CreateComputationModel CreateDashboard CreateDataset CreateDatasetExportJob CreateEnrichmentJob CreateGateway CreatePipeline CreatePortal CreateProject CreateTask CreateWorkspace DeleteAccessPolicy DeleteApplication DeleteAsset DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship DeleteComputationModel DeleteDashboard DeleteDataset DeleteGateway DeletePipeline DeletePortal DeleteProject DeleteTask DeleteTimeSeries DeleteWorkspace DisassociateAssets DisassociateTimeSeriesFromAssetProperty EnableSiteWiseIntegration ExecuteAction PutAssetModelInterfaceRelationship PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration StartPipelineExecution StartQuery StartSearch UpdateAccessPolicy UpdateAsset UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting UpdateAssetProperty UpdateComputationModel UpdateDashboard UpdateDataset UpdateGateway UpdateGatewayCapabilityConfiguration UpdatePipeline UpdatePortal UpdateProject UpdateTask UpdateWorkspace","read":"BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory DescribeAccessPolicy DescribeAction DescribeApplication DescribeAsset DescribeAssetCompositeModel DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship DescribeAssetProperty DescribeBulkImportJob DescribeComputationModel DescribeComputationModelExecutionSummary DescribeDashboard DescribeDataset DescribeDatasetExportJob DescribeDefaultEncryptionConfiguration DescribeEnrichmentJob DescribeExecution DescribeGateway DescribeGatewayCapabilityConfiguration DescribeLoggingOptions DescribePipeline DescribePipelineExecution DescribePortal DescribeProject DescribeQuery DescribeSearch DescribeStorageConfiguration DescribeTask DescribeTimeSeries DescribeWorkspace ExecuteQuery GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetCaptureData GetInterpolatedAssetPropertyValues GetQueryResults GetSearchResults InvokeAssistant ListTagsForResource","list":"ListAccessPolicies ListActions ListApplications ListAssetModelCompositeModels ListAssetModelProperties ListAssetModels ListAssetProperties ListAssetRelationships ListAssets ListAssociatedAssets ListBulkImportJobs ListCompositionRelationships ListComputationModelDataBindingUsages ListComputationModelResolveToResources ListComputationModels ListDashboards ListDatasetDataSegmentRelationships ListDatasetDataSegments ListDatasetExportJobs ListDatasets ListEnrichmentJobs ListExecutions ListGateways ListInterfaceRelationships ListPipelineExecutions ListPipelines ListPortals ListProjectAssets ListProjects ListQueries ListSearches ListTasks ListTimeSeries ListWorkspaces","tagging":"TagResource UntagResource"},"iottwinmaker":{"write":"BatchPutPropertyValues CancelMetadataTransferJob CreateComponentType CreateEntity CreateMetadataTransferJob CreateScene CreateSyncJob CreateWorkspace DeleteComponentType DeleteEntity DeleteScene DeleteSyncJob DeleteWorkspace UpdateComponentType UpdateEntity UpdatePricingPlan UpdateScene UpdateWorkspace","read":"ExecuteQuery GetComponentType GetEntity GetMetadataTransferJob GetPricingPlan GetPropertyValue GetPropertyValueHistory GetScene GetSyncJob GetWorkspace","list":"ListComponentTypes ListComponents ListEntities ListMetadataTransferJobs ListProperties ListScenes ListSyncJobs ListSyncResources ListTagsForResource ListWorkspaces","tagging":"TagResource UntagResource"},"iotwireless":{"write":"AssociateAwsAccountWithPartnerAccount AssociateMulticastGroupWithFuotaTask AssociateWirelessDeviceWithFuotaTask AssociateWirelessDeviceWithMulticastGroup AssociateWirelessDeviceWithThing AssociateWirelessGatewayWithCertificate AssociateWirelessGatewayWithThing CancelMulticastGroupSession CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateNetworkAnalyzerConfiguration CreateServiceProfile CreateWirelessDevice CreateWirelessGateway CreateWirelessGatewayTask CreateWirelessGatewayTaskDefinition DeleteDestination DeleteDeviceProfile DeleteFuotaTask DeleteMulticastGroup DeleteNetworkAnalyzerConfiguration DeleteQueuedMessages DeleteServiceProfile DeleteWirelessDevice DeleteWirelessDeviceImportTask DeleteWirelessGateway DeleteWirelessGatewayTask DeleteWirelessGatewayTaskDefinition DeregisterWirelessDevice DisassociateAwsAccountFromPartnerAccount DisassociateMulticastGroupFromFuotaTask DisassociateWirelessDeviceFromFuotaTask DisassociateWirelessDeviceFromMulticastGroup DisassociateWirelessDeviceFromThing DisassociateWirelessGatewayFromCertificate DisassociateWirelessGatewayFromThing PutPositionConfiguration PutResourceLogLevel ResetAllResourceLogLevels ResetResourceLogLevel SendDataToMulticastGroup SendDataToWirelessDevice StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartFuotaTask StartMulticastGroupSession StartNetworkAnalyzerStream StartSingleWirelessDeviceImportTask StartWirelessDeviceImportTask TestWirelessDevice UpdateDestination UpdateEventConfigurationByResourceTypes UpdateFuotaTask UpdateLogLevelsByResourceTypes UpdateMetricConfiguration UpdateMulticastGroup UpdateNetworkAnalyzerConfiguration UpdatePartnerAccount UpdatePosition UpdateResourceEventConfiguration UpdateResourcePosition UpdateWirelessDevice UpdateWirelessDeviceImportTask UpdateWirelessGateway","read":"GetDestination GetDeviceProfile GetEventConfigurationByResourceTypes GetFuotaTask GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetMulticastGroup GetMulticastGroupSession GetNetworkAnalyzerConfiguration GetPartnerAccount GetPosition GetPositionConfiguration GetPositionEstimate GetResourceEventConfiguration GetResourceLogLevel GetResourcePosition GetServiceEndpoint GetServiceProfile GetWirelessDevice GetWirelessDeviceImportTask GetWirelessDeviceStatistics GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask GetWirelessGatewayTaskDefinition ListDestinations ListDeviceProfiles ListDevicesForWirelessDeviceImportTask ListEventConfigurations ListFuotaTasks ListMulticastGroups ListMulticastGroupsByFuotaTask ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListTagsForResource ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways","tagging":"TagResource UntagResource"},"iq-permission":{"write":"ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest","read":"GetPermissionRequest ListPermissionRequests"},"iq":{"write":"AcceptCall ApprovePaymentRequest ApproveProposal ArchiveConversation CompleteProposal CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal DeclineCall DeleteAttachment DisableIndividualPublicProfile EnableIndividualPublicProfile EndCall HideRequest InitiateCall LinkAwsCertification MarkChatMessageRead RejectPaymentRequest RejectProposal SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UnlinkAwsCertification UpdateCompanyProfile UpdateConversationMembers UpdateExpert UpdateListing UpdateRequest UploadAttachment WithdrawPaymentRequest WithdrawProposal WriteReview","read":"DownloadAttachment GetBuyer GetCall GetChatInfo GetChatMessages GetChatToken GetCompanyChatMessages GetCompanyProfile GetConversation GetExpert GetListing GetMarketplaceSeller GetPaymentRequest GetProposal GetRequest GetReview ListConversations ListExpertAccessLogs ListListings ListPaymentRequests ListProposals ListRequests ListReviews","list":"ListAttachments"},"ivs":{"read":"BatchGetChannel BatchGetStreamKey GetAdConfiguration GetChannel GetComposition GetEncoderConfiguration GetIngestConfiguration GetParticipant GetPlaybackKeyPair GetPlaybackRestrictionPolicy GetPublicKey GetRecordingConfiguration GetStage GetStageSession GetStorageConfiguration GetStream GetStreamKey GetStreamSession ListTagsForResource","write":"BatchStartViewerSessionRevocation CreateAdConfiguration CreateChannel CreateEncoderConfiguration CreateIngestConfiguration CreateParticipantToken CreatePlaybackRestrictionPolicy CreateRecordingConfiguration CreateStage CreateStorageConfiguration CreateStreamKey DeleteAdConfiguration DeleteChannel DeleteEncoderConfiguration DeleteIngestConfiguration DeletePlaybackKeyPair DeletePlaybackRestrictionPolicy DeletePublicKey DeleteRecordingConfiguration DeleteStage DeleteStorageConfiguration DeleteStreamKey DisconnectParticipant ImportPlaybackKeyPair ImportPublicKey InsertAdBreak PutMetadata StartComposition StartParticipantReplication StartViewerSessionRevocation StopComposition StopParticipantReplication StopStream UpdateAdConfiguration UpdateChannel UpdateIngestConfiguration UpdatePlaybackRestrictionPolicy UpdateStage","list":"ListAdConfigurations ListChannels ListCompositions ListEncoderConfigurations ListIngestConfigurations ListParticipantEvents ListParticipantReplicas ListParticipants ListPlaybackKeyPairs ListPlaybackRestrictionPolicies ListPublicKeys ListRecordingConfigurations ListStageSessions ListStages ListStorageConfigurations ListStreamKeys ListStreamSessions ListStreams","tagging":"TagResource UntagResource"},"ivschat":{"write":"CreateChatToken CreateLoggingConfiguration CreateRoom DeleteLoggingConfiguration DeleteMessage DeleteRoom DisconnectUser SendEvent UpdateLoggingConfiguration UpdateRoom","read":"GetLoggingConfiguration GetRoom ListTagsForResource","list":"ListLoggingConfigurations ListRooms","tagging":"TagResource UntagResource"},"kafka-cluster":{"write":"AlterCluster AlterClusterDynamicConfiguration AlterGroup AlterTopic AlterTopicDynamicConfiguration AlterTransactionalId Connect CreateTopic DeleteGroup DeleteTopic WriteData WriteDataIdempotently","list":"DescribeCluster DescribeClusterDynamicConfiguration DescribeGroup DescribeTopic DescribeTopicDynamicConfiguration DescribeTransactionalId","read":"ReadData"},"kafka":{"write":"BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 CreateConfiguration CreateReplicator CreateTopic CreateVpcConnection DeleteChannel DeleteCluster DeleteClusterPolicy DeleteConfiguration DeleteReplicator DeleteTopic DeleteVpcConnection PutClusterPolicy RebootBroker RejectClientVpcConnection UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateChannel UpdateClusterConfiguration UpdateClusterKafkaVersion UpdateConfiguration UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateReplicationInfo UpdateSecurity UpdateStorage UpdateTopic","read":"DescribeChannel DescribeCluster DescribeClusterOperation DescribeClusterOperationV2 DescribeClusterV2 DescribeConfiguration DescribeConfigurationRevision DescribeReplicator DescribeTopic DescribeTopicPartitions DescribeVpcConnection GetBootstrapBrokers GetClusterPolicy ListTagsForResource","list":"GetCompatibleKafkaVersions ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListClusters ListClustersV2 ListConfigurationRevisions ListConfigurations ListKafkaVersions ListNodes ListReplicators ListScramSecrets ListTopics ListVpcConnections","tagging":"TagResource UntagResource"},"kafkaconnect":{"write":"CreateConnector CreateCustomPlugin CreateWorkerConfiguration DeleteConnector DeleteCustomPlugin DeleteWorkerConfiguration UpdateConnector","read":"DescribeConnector DescribeConnectorOperation DescribeCustomPlugin DescribeWorkerConfiguration ListConnectorOperations ListConnectors ListCustomPlugins ListTagsForResource ListWorkerConfigurations","tagging":"TagResource UntagResource"},"kendra-ranking":{"write":"CreateRescoreExecutionPlan DeleteRescoreExecutionPlan UpdateRescoreExecutionPlan","read":"DescribeRescoreExecutionPlan ListTagsForResource Rescore","list":"ListRescoreExecutionPlans","tagging":"TagResource UntagResource"},"kendra":{"write":"AssociateEntitiesToExperience AssociatePersonasToEntities BatchDeleteDocument BatchDeleteFeaturedResultsSet BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateIndex CreateQuerySuggestionsBlockList CreateThesaurus DeleteAccessControlConfiguration DeleteDataSource DeleteExperience DeleteFaq DeleteIndex DeletePrincipalMapping DeleteQuerySuggestionsBlockList DeleteThesaurus DisassociateEntitiesFromExperience DisassociatePersonasFromEntities PutPrincipalMapping StartDataSourceSyncJob StopDataSourceSyncJob SubmitFeedback UpdateAccessControlConfiguration UpdateDataSource UpdateExperience UpdateFeaturedResultsSet UpdateIndex UpdateQuerySuggestionsBlockList UpdateQuerySuggestionsConfig UpdateThesaurus","read":"BatchGetDocumentStatus DescribeAccessControlConfiguration DescribeDataSource DescribeExperience DescribeFaq DescribeFeaturedResultsSet DescribeIndex DescribePrincipalMapping DescribeQuerySuggestionsBlockList DescribeQuerySuggestionsConfig DescribeThesaurus GetQuerySuggestions GetSnapshots ListTagsForResource Query Retrieve","list":"ListAccessControlConfigurations ListDataSourceSyncJobs ListDataSources ListEntityPersonas ListExperienceEntities ListExperiences ListFaqs ListFeaturedResultsSets ListGroupsOlderThanOrderingId ListIndices ListQuerySuggestionsBlockLists ListThesauri","tagging":"TagResource UntagResource"},"kinesis":{"write":"AssociateStreamsWithChannel CreateStream DecreaseStreamRetentionPeriod DeleteChannel DeleteResourcePolicy DeleteStream DeregisterStreamConsumer DisableEnhancedMonitoring EnableEnhancedMonitoring IncreaseStreamRetentionPeriod InjectApiError MergeShards PutRecord PutRecords PutResourcePolicy RegisterStreamConsumer SplitShard StartStreamEncryption StopStreamEncryption UpdateAccountSettings UpdateChannel UpdateMaxRecordSize UpdateShardCount UpdateStreamMode UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput","tagging":"AddTagsToStream CreateChannel RemoveTagsFromStream TagResource UntagResource","read":"DescribeAccountSettings DescribeChannel DescribeLimits DescribeStream DescribeStreamConsumer DescribeStreamSummary GetRecords GetResourcePolicy GetShardIterator ListTagsForResource ListTagsForStream SubscribeToShard","list":"ListChannels ListShards ListStreamConsumers ListStreams"},"kinesisanalytics":{"write":"AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplication CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration RollbackApplication StartApplication StopApplication UpdateApplication UpdateApplicationMaintenanceConfiguration","read":"CreateApplicationPresignedUrl DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion DiscoverInputSchema GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListTagsForResource","list":"ListApplications","tagging":"TagResource UntagResource"},"kinesisvideo":{"write":"ConnectAsMaster ConnectAsViewer CreateSignalingChannel CreateStream DeleteEdgeConfiguration DeleteSignalingChannel DeleteStream JoinStorageSession JoinStorageSessionAsViewer PutMedia SendAlexaOfferToMaster StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateMediaStorageConfiguration UpdateNotificationConfiguration UpdateSignalingChannel UpdateStream UpdateStreamStorageConfiguration","read":"DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeMediaStorageConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetIceServerConfig GetImages GetMedia GetMediaForFragmentList GetSignalingChannelEndpoint ListTagsForResource ListTagsForStream","list":"DescribeMappedResourceConfiguration DescribeSignalingChannel DescribeStream ListEdgeAgentConfigurations ListFragments ListSignalingChannels ListStreams","tagging":"TagResource TagStream UntagResource UntagStream"},"kms":{"write":"CancelKeyDeletion ConnectCustomKeyStore CreateAlias CreateCustomKeyStore CreateKey Decrypt DeleteAlias DeleteCustomKeyStore DeleteImportedKeyMaterial DeriveSharedSecret DisableKey DisableKeyRotation DisconnectCustomKeyStore EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GenerateRandom ImportKeyMaterial ReEncryptFrom ReEncryptTo ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion Sign SynchronizeMultiRegionKey UpdateAlias UpdateCustomKeyStore UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac","permissions-management":"CreateGrant PutKeyPolicy RetireGrant RevokeGrant","read":"DescribeCustomKeyStores DescribeKey GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey","list":"ListAliases ListGrants ListKeyPolicies ListKeyRotations ListKeys ListResourceTags ListRetirableGrants","tagging":"TagResource UntagResource"},"lakeformation":{"tagging":"AddLFTagsToResource RemoveLFTagsFromResource","permissions-management":"BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions","write":"CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction GetDataAccess RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer","read":"DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags","list":"ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions"},"lambda":{"write":"CheckpointDurableExecution ConnectMicrovm CreateAlias CreateCapacityProvider CreateCodeSigningConfig CreateEventSourceMapping CreateFunction CreateFunctionUrlConfig CreateMicrovmAuthToken CreateMicrovmImage CreateMicrovmShellAuthToken CreateNetworkConnector DeleteAlias DeleteCapacityProvider DeleteCodeSigningConfig DeleteEventSourceMapping DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig DeleteLayerVersion DeleteMicrovmImage DeleteMicrovmImageVersion DeleteNetworkConnector DeleteProvisionedConcurrencyConfig InvokeAsync InvokeFunction InvokeFunctionUrl PassCapacityProvider PassNetworkConnector PublishLayerVersion PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutProvisionedConcurrencyConfig PutRuntimeManagementConfig ResumeMicrovm RunMicrovm SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution SuspendMicrovm TerminateMicrovm UpdateAlias UpdateCapacityProvider UpdateCodeSigningConfig UpdateEventSourceMapping UpdateFunctionCode UpdateFunctionCodeSigningConfig UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig UpdateMicrovmImage UpdateMicrovmImageVersion UpdateNetworkConnector","permissions-management":"AddLayerVersionPermission AddPermission DeleteResourcePolicy DisableReplication EnableReplication PutResourcePolicy RemoveLayerVersionPermission RemovePermission","read":"GetAccountSettings GetAlias GetCapacityProvider GetCodeSigningConfig GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState GetEventSourceMapping GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetLayerVersion GetLayerVersionPolicy GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion GetNetworkConnector GetPolicy GetProvisionedConcurrencyConfig GetResourcePolicy GetRuntimeManagementConfig ListTags","list":"ListAliases ListCapacityProviders ListCodeSigningConfigs ListDurableExecutionsByFunction ListEventSourceMappings ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListFunctionVersionsByCapacityProvider ListFunctions ListFunctionsByCodeSigningConfig ListLayerVersions ListLayers ListManagedMicrovmImageVersions ListManagedMicrovmImages ListMicrovmImageBuilds ListMicrovmImageVersions ListMicrovmImages ListMicrovms ListNetworkConnectors ListProvisionedConcurrencyConfigs ListVersionsByFunction","tagging":"TagResource UntagResource"},"launchwizard":{"write":"CreateAdditionalNode CreateDeployment CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteDeployment DeleteSettingsSet PutSettingsSet StartProvisioning UpdateDeployment UpdateSettingsSet","read":"DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeployment GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern ListTagsForResource","list":"ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads","tagging":"TagResource UntagResource"},"lex":{"write":"BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBot CreateBotAlias CreateBotChannel CreateBotLocale CreateBotReplica CreateBotVersion CreateCustomVocabulary CreateExport CreateIntent CreateIntentVersion CreateResourcePolicy CreateResourcePolicyStatement CreateSlot CreateSlotType CreateSlotTypeVersion CreateTestSet CreateTestSetDiscrepancyReport CreateUploadUrl DeleteBot DeleteBotAlias DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotChannelAssociation DeleteBotLocale DeleteBotReplica DeleteBotVersion DeleteCustomVocabulary DeleteExport DeleteImport DeleteIntent DeleteIntentVersion DeleteResourcePolicy DeleteResourcePolicyStatement DeleteSession DeleteSlot DeleteSlotType DeleteSlotTypeVersion DeleteTestSet DeleteUtterances PostContent PostText PutBot PutBotAlias PutIntent PutSession PutSlotType RecognizeText RecognizeUtterance StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StartConversation StartImport StartMigration StartTestExecution StartTestSetGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotAlias UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateResourcePolicy UpdateSlot UpdateSlotType UpdateTestSet","read":"DescribeBot DescribeBotAlias DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeExport DescribeImport DescribeIntent DescribeResourcePolicy DescribeSlot DescribeSlotType DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport DescribeTestSetGeneration GenerateBotElement GetBot GetBotAlias GetBotChannelAssociation GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetExport GetImport GetIntent GetMigration GetSession GetSlotType GetTestExecutionArtifactsUrl ListTagsForResource ListTestExecutionResultItems ListTestSetRecords","list":"GetBotAliases GetBotChannelAssociations GetBotVersions GetBots GetIntentVersions GetIntents GetMigrations GetSlotTypeVersions GetSlotTypes GetUtterancesView ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListBots ListBuiltInIntents ListBuiltInSlotTypes ListCustomVocabularyItems ListExports ListImports ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots ListTestExecutions ListTestSets SearchAssociatedTranscripts","tagging":"TagResource UntagResource"},"license-manager-linux-subscriptions":{"write":"DeregisterSubscriptionProvider RegisterSubscriptionProvider UpdateServiceSettings","read":"GetRegisteredSubscriptionProvider GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders ListTagsForResource","tagging":"TagResource UntagResource"},"license-manager-user-subscriptions":{"write":"AssociateUser CreateLicenseServerEndpoint DeleteLicenseServerEndpoint DeregisterIdentityProvider DisassociateUser RegisterIdentityProvider StartProductSubscription StopProductSubscription UpdateIdentityProviderSettings","list":"ListIdentityProviders ListInstances ListLicenseServerEndpoints ListProductSubscriptions ListUserAssociations","read":"ListTagsForResource","tagging":"TagResource UntagResource"},"license-manager":{"write":"AcceptGrant CheckInLicense CheckoutBorrowLicense CheckoutLicense CreateGrant CreateGrantVersion CreateLicense CreateLicenseAssetGroup CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator CreateLicenseVersion CreateToken DeleteGrant DeleteLicense DeleteLicenseAssetGroup DeleteLicenseAssetRuleset DeleteLicenseConfiguration DeleteLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption RejectGrant UpdateLicenseAssetGroup UpdateLicenseAssetRuleset UpdateLicenseConfiguration UpdateLicenseManagerReportGenerator UpdateLicenseSpecificationsForResource","read":"GetAccessToken GetGrant GetLicense GetLicenseAssetGroup GetLicenseAssetRuleset GetLicenseConfiguration GetLicenseConversionTask GetLicenseManagerReportGenerator GetLicenseUsage ListLicenses ListTagsForResource","list":"GetServiceSettings ListAssetsForLicenseAssetGroup ListAssociationsForLicenseConfiguration ListDistributedGrants ListFailuresForLicenseConfigurationOperations ListLicenseAssetGroups ListLicenseAssetRulesets ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseManagerReportGenerators ListLicenseSpecificationsForResource ListLicenseVersions ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTokens ListUsageForLicenseConfiguration","tagging":"TagResource UntagResource","permissions-management":"UpdateServiceSettings"},"lightsail":{"write":"AllocateStaticIp AttachCertificateToDistribution AttachDisk AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate AttachStaticIp CloseInstancePublicPorts CopySnapshot CreateBucket CreateBucketAccessKey CreateCertificate CreateCloudFormationStack CreateContactMethod CreateContainerService CreateContainerServiceDeployment CreateContainerServiceRegistryLogin CreateDisk CreateDiskFromSnapshot CreateDiskSnapshot CreateDistribution CreateDomain CreateDomainEntry CreateGUISessionAccessDetails CreateInstanceSnapshot CreateInstances CreateInstancesFromSnapshot CreateKeyPair CreateLoadBalancer CreateLoadBalancerTlsCertificate CreateRelationalDatabase CreateRelationalDatabaseFromSnapshot CreateRelationalDatabaseSnapshot DeleteAlarm DeleteAutoSnapshot DeleteBucket DeleteBucketAccessKey DeleteCertificate DeleteContactMethod DeleteContainerImage DeleteContainerService DeleteDisk DeleteDiskSnapshot DeleteDistribution DeleteDomain DeleteDomainEntry DeleteInstance DeleteInstanceSnapshot DeleteKeyPair DeleteKnownHostKeys DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DeleteRelationalDatabase DeleteRelationalDatabaseSnapshot DetachCertificateFromDistribution DetachDisk DetachInstancesFromLoadBalancer DetachStaticIp DisableAddOn DownloadDefaultKeyPair EnableAddOn ExportSnapshot GetInstanceAccessDetails GetRelationalDatabaseMasterUserPassword ImportKeyPair OpenInstancePublicPorts PeerVpc PutAlarm PutInstancePublicPorts RebootInstance RebootRelationalDatabase RegisterContainerImage ReleaseStaticIp ResetDistributionCache SendContactMethodVerification SetIpAddressType SetResourceAccessForBucket SetupInstanceHttps StartGUISession StartInstance StartRelationalDatabase StopGUISession StopInstance StopRelationalDatabase TestAlarm UnpeerVpc UpdateBucket UpdateBucketBundle UpdateContainerService UpdateDistribution UpdateDistributionBundle UpdateDomainEntry UpdateInstanceMetadataOptions UpdateLoadBalancerAttribute UpdateRelationalDatabase UpdateRelationalDatabaseParameters","read":"GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetCostEstimate GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetSetupHistory GetStaticIp GetStaticIps IsVpcPeered","tagging":"TagResource UntagResource"},"logs":{"write":"AssociateKmsKey AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateDelivery CreateExportTask CreateImportTask CreateLogAnomalyDetector CreateLogDelivery CreateLogGroup CreateLogStream CreateLookupTable CreateScheduledQuery DeleteAccountPolicy DeleteDataProtectionPolicy DeleteDelivery DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource DeleteDestination DeleteIndexPolicy DeleteIntegration DeleteLogAnomalyDetector DeleteLogDelivery DeleteLogGroup DeleteLogStream DeleteLookupTable DeleteMetricFilter DeletePipelineRule DeleteQueryDefinition DeleteRetentionPolicy DeleteScheduledQuery DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DisassociateKmsKey DisassociateSourceFromS3TableIntegration IntegrateWithDataset IntegrateWithS3Table Link ProcessWithPipeline PutAccountPolicy PutBearerTokenAuthentication PutDataProtectionPolicy PutDeliveryDestination PutDeliveryDestinationPolicy PutDeliverySource PutDestination PutDestinationPolicy PutIndexPolicy PutIntegration PutLogEvents PutLogGroupDeletionProtection PutMetricFilter PutPipelineRule PutQueryDefinition PutRetentionPolicy PutStorageTierPolicy PutSubscriptionFilter PutSyslogConfiguration PutTransformer UpdateAnomaly UpdateDeliveryConfiguration UpdateLogAnomalyDetector UpdateLogDelivery UpdateLookupTable UpdateScheduledQuery","read":"FilterLogEvents GetDataProtectionPolicy GetDelivery GetDeliveryDestination GetDeliveryDestinationPolicy GetDeliverySource GetIntegration GetLogAnomalyDetector GetLogDelivery GetLogEvents GetLogFields GetLogGroupFields GetLogRecord GetLookupTable GetQueryResults GetScheduledQuery GetScheduledQueryHistory GetStorageTierPolicy GetTransformer StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter TestTransformer Unmask","list":"DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLogStreams DescribeLookupTables DescribeMetricFilters DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies DescribeSubscriptionFilters ListAggregateLogGroupSummaries ListAnomalies ListEntitiesForLogGroup ListIntegrations ListLogAnomalyDetectors ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations ListTagsForResource ListTagsLogGroup","permissions-management":"DeleteResourcePolicy PutResourcePolicy","tagging":"TagLogGroup TagResource UntagLogGroup UntagResource"},"lookoutequipment":{"write":"CreateDataset CreateInferenceScheduler CreateLabel CreateLabelGroup CreateModel CreateRetrainingScheduler DeleteDataset DeleteInferenceScheduler DeleteLabel DeleteLabelGroup DeleteModel DeleteResourcePolicy DeleteRetrainingScheduler ImportDataset ImportModelVersion PutResourcePolicy StartDataIngestionJob StartInferenceScheduler StartRetrainingScheduler StopInferenceScheduler StopRetrainingScheduler UpdateActiveModelVersion UpdateInferenceScheduler UpdateLabelGroup UpdateModel UpdateRetrainingScheduler","read":"DescribeDataIngestionJob DescribeDataset DescribeInferenceScheduler DescribeLabelGroup DescribeModel DescribeModelVersion DescribeResourcePolicy DescribeRetrainingScheduler Describelabel ListInferenceEvents ListInferenceExecutions ListTagsForResource","list":"ListDataIngestionJobs ListDatasets ListInferenceSchedulers ListLabelGroups ListLabels ListModelVersions ListModels ListRetrainingSchedulers ListSensorStatistics","tagging":"TagResource UntagResource"},"lookoutmetrics":{"write":"ActivateAnomalyDetector BackTestAnomalyDetector CreateAlert CreateAnomalyDetector CreateMetricSet DeactivateAnomalyDetector DeleteAlert DeleteAnomalyDetector DetectMetricSetConfig PutFeedback UpdateAlert UpdateAnomalyDetector UpdateMetricSet","read":"DescribeAlert DescribeAnomalyDetectionExecutions DescribeAnomalyDetector DescribeMetricSet GetAnomalyGroup GetDataQualityMetrics GetFeedback GetSampleData ListTagsForResource","list":"ListAlerts ListAnomalyDetectors ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries ListMetricSets","tagging":"TagResource UntagResource"},"lookoutvision":{"read":"DescribeDataset DescribeModel DescribeModelPackagingJob DescribeProject DescribeTrialDetection ListDatasetEntries ListTagsForResource","list":"ListModelPackagingJobs ListModels ListProjects ListTrialDetections","write":"CreateDataset CreateModel CreateProject DeleteDataset DeleteModel DeleteProject DetectAnomalies StartModel StartModelPackagingJob StartTrialDetection StopModel UpdateDatasetEntries","tagging":"TagResource UntagResource"},"m2":{"write":"CancelBatchJobExecution CreateApplication CreateDataSetExportTask CreateDataSetImportTask CreateDeployment CreateEnvironment DeleteApplication DeleteApplicationFromEnvironment DeleteEnvironment StartApplication StartBatchJob StopApplication UpdateApplication UpdateEnvironment","read":"GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment GetEnvironment GetSignedBluinsightsUrl ListApplicationVersions ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments ListEngineVersions ListTagsForResource","list":"ListApplications ListEnvironments","tagging":"TagResource UntagResource"},"machinelearning":{"tagging":"AddTags DeleteTags","write":"CreateBatchPrediction CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 CreateEvaluation CreateMLModel CreateRealtimeEndpoint DeleteBatchPrediction DeleteDataSource DeleteEvaluation DeleteMLModel DeleteRealtimeEndpoint Predict UpdateBatchPrediction UpdateDataSource UpdateEvaluation UpdateMLModel","list":"DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels DescribeTags","read":"GetBatchPrediction GetDataSource GetEvaluation GetMLModel"},"macie2":{"write":"AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateClassificationJob CreateCustomDataIdentifier CreateFindingsFilter CreateInvitations CreateMember CreateSampleFindings DeclineInvitations DeleteAllowList DeleteCustomDataIdentifier DeleteFindingsFilter DeleteInvitations DeleteMember DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMember EnableMacie EnableOrganizationAdminAccount PutClassificationExportConfiguration PutFindingsPublicationConfiguration TestCustomDataIdentifier UpdateAllowList UpdateAutomatedDiscoveryConfiguration UpdateClassificationJob UpdateClassificationScope UpdateFindingsFilter UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate","read":"BatchGetCustomDataIdentifiers DescribeBuckets DescribeClassificationJob DescribeOrganizationConfiguration GetAdministratorAccount GetAllowList GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetCustomDataIdentifier GetFindingStatistics GetFindings GetFindingsFilter GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetMember GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals ListTagsForResource SearchResources","list":"ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates","tagging":"TagResource UntagResource"},"managedblockchain-query":{"read":"BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction","list":"ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions"},"managedblockchain":{"permissions-management":"GET Invoke POST","write":"CreateAccessor CreateMember CreateNetwork CreateNode CreateProposal DeleteAccessor DeleteMember DeleteNode RejectInvitation UpdateMember UpdateNode VoteOnProposal","read":"GetAccessor GetMember GetNetwork GetNode GetProposal InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet ListProposalVotes ListTagsForResource","list":"ListAccessors ListInvitations ListMembers ListNetworks ListNodes ListProposals","tagging":"TagResource UntagResource"},"mapcredits":{"list":"ListAssociatedPrograms ListQuarterCredits ListQuarterSpend"},"marketplacecommerceanalytics":{"write":"GenerateDataSet StartSupportDataExport"},"mechanicalturk":{"write":"AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker NotifyWorkers RejectAssignment RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType","read":"GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType","list":"ListAssignmentsForHIT ListBonusPayments ListHITs ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType"},"mediaconnect":{"write":"AddBridgeOutputs AddBridgeSources AddFlowMediaStreams AddFlowOutputs AddFlowSources AddFlowVpcInterfaces AssociateRouterNetworkInterface CreateBridge CreateFlow CreateGateway CreateRouterInput CreateRouterNetworkInterface CreateRouterOutput DeleteBridge DeleteFlow DeleteGateway DeleteRouterInput DeleteRouterNetworkInterface DeleteRouterOutput DeregisterGatewayInstance GrantFlowEntitlements PollGateway PurchaseOffering RemoveBridgeOutput RemoveBridgeSource RemoveFlowMediaStream RemoveFlowOutput RemoveFlowSource RemoveFlowVpcInterface RestartRouterInput RestartRouterOutput RevokeFlowEntitlement StartFlow StartRouterInput StartRouterOutput StopFlow StopRouterInput StopRouterOutput SubmitGatewayStateChange TakeRouterInput UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState UpdateFlow UpdateFlowEntitlement UpdateFlowMediaStream UpdateFlowOutput UpdateFlowSource UpdateGatewayInstance UpdateRouterInput UpdateRouterNetworkInterface UpdateRouterOutput","read":"DescribeBridge DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail DescribeGateway DescribeGatewayInstance DescribeOffering DescribeReservation DiscoverGatewayPollEndpoint GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail GetRouterNetworkInterface GetRouterOutput ListTagsForResource","list":"ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs","tagging":"TagResource UntagResource"},"mediaconvert":{"write":"AssociateCertificate CancelJob CreateJob CreateJobTemplate CreatePreset CreateQueue CreateResourceShare DeleteJobTemplate DeletePolicy DeletePreset DeleteQueue DisassociateCertificate PutPolicy UpdateJobTemplate UpdatePreset UpdateQueue","list":"DescribeEndpoints ListJobTemplates ListJobs ListPresets ListQueues ListVersions SearchJobs","read":"GetJob GetJobTemplate GetPolicy GetPreset GetQueue ListTagsForResource Probe","tagging":"TagResource UntagResource"},"mediaimport":{"write":"CreateDatabaseBinarySnapshot"},"medialive":{"write":"AcceptInputDeviceTransfer BatchDelete BatchStart BatchStop BatchUpdateSchedule CancelInputDeviceTransfer ClaimDevice CreateChannel CreateChannelPlacementGroup CreateCloudWatchAlarmTemplate CreateCloudWatchAlarmTemplateGroup CreateCluster CreateEventBridgeRuleTemplate CreateEventBridgeRuleTemplateGroup CreateInput CreateInputSecurityGroup CreateMultiplex CreateMultiplexProgram CreateNetwork CreateNode CreateNodeRegistrationScript CreatePartnerInput CreateSdiSource CreateSignalMap DeleteChannel DeleteChannelPlacementGroup DeleteCloudWatchAlarmTemplate DeleteCloudWatchAlarmTemplateGroup DeleteCluster DeleteEventBridgeRuleTemplate DeleteEventBridgeRuleTemplateGroup DeleteInput DeleteInputSecurityGroup DeleteMultiplex DeleteMultiplexProgram DeleteNetwork DeleteNode DeleteReservation DeleteSchedule DeleteSdiSource DeleteSignalMap PollAnywhere PurchaseOffering RebootInputDevice RejectInputDeviceTransfer RestartChannelPipelines StartChannel StartDeleteMonitorDeployment StartInputDevice StartInputDeviceMaintenanceWindow StartMonitorDeployment StartMultiplex StartUpdateSignalMap StopChannel StopInputDevice StopMultiplex SubmitAnywhereStateChange TransferInputDevice UpdateAccountConfiguration UpdateChannel UpdateChannelClass UpdateChannelPlacementGroup UpdateCloudWatchAlarmTemplate UpdateCloudWatchAlarmTemplateGroup UpdateCluster UpdateEventBridgeRuleTemplate UpdateEventBridgeRuleTemplateGroup UpdateInput UpdateInputDevice UpdateInputSecurityGroup UpdateMultiplex UpdateMultiplexProgram UpdateNetwork UpdateNode UpdateNodeState UpdateReservation UpdateSdiSource","tagging":"CreateTags DeleteTags","read":"DescribeAccountConfiguration DescribeChannel DescribeChannelPlacementGroup DescribeCluster DescribeInput DescribeInputDevice DescribeInputDeviceThumbnail DescribeInputSecurityGroup DescribeMultiplex DescribeMultiplexProgram DescribeNetwork DescribeNode DescribeOffering DescribeReservation DescribeSchedule DescribeSdiSource DescribeThumbnails GetCloudWatchAlarmTemplate GetCloudWatchAlarmTemplateGroup GetEventBridgeRuleTemplate GetEventBridgeRuleTemplateGroup GetSignalMap","list":"ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListTagsForResource ListVersions"},"mediapackage-vod":{"write":"ConfigureLogs CreateAsset CreatePackagingConfiguration CreatePackagingGroup DeleteAsset DeletePackagingConfiguration DeletePackagingGroup UpdatePackagingGroup","read":"DescribeAsset DescribePackagingConfiguration DescribePackagingGroup ListTagsForResource","list":"ListAssets ListPackagingConfigurations ListPackagingGroups","tagging":"TagResource UntagResource"},"mediapackage":{"write":"ConfigureLogs CreateChannel CreateHarvestJob CreateOriginEndpoint DeleteChannel DeleteOriginEndpoint RotateChannelCredentials RotateIngestEndpointCredentials UpdateChannel UpdateOriginEndpoint","read":"DescribeChannel DescribeHarvestJob DescribeOriginEndpoint ListChannels ListHarvestJobs ListOriginEndpoints ListTagsForResource","tagging":"TagResource UntagResource"},"mediapackagev2":{"write":"CancelHarvestJob CreateChannel CreateChannelGroup CreateHarvestJob CreateOriginEndpoint DeleteChannel DeleteChannelGroup DeleteChannelPolicy DeleteOriginEndpoint DeleteOriginEndpointPolicy PutChannelPolicy PutObject PutOriginEndpointPolicy ResetChannelState ResetOriginEndpointState UpdateChannel UpdateChannelGroup UpdateOriginEndpoint","read":"GetChannel GetChannelGroup GetChannelPolicy GetHarvestJob GetHeadObject GetObject GetOriginEndpoint GetOriginEndpointPolicy HarvestObject ListTagsForResource","list":"ListChannelGroups ListChannels ListHarvestJobs ListOriginEndpoints","tagging":"TagResource UntagResource"},"mediastore":{"write":"CreateContainer DeleteContainer DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy DeleteObject PutCorsPolicy PutLifecyclePolicy PutMetricPolicy PutObject StartAccessLogging StopAccessLogging","permissions-management":"DeleteContainerPolicy PutContainerPolicy","list":"DescribeContainer DescribeObject ListContainers ListItems","read":"GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy GetObject ListTagsForResource","tagging":"TagResource UntagResource"},"mediatailor":{"write":"ConfigureLogsForChannel ConfigureLogsForPlaybackConfiguration CreateChannel CreateLiveSource CreatePrefetchSchedule CreateProgram CreateSourceLocation CreateVodSource DeleteChannel DeleteLiveSource DeletePlaybackConfiguration DeletePrefetchSchedule DeleteProgram DeleteSourceLocation DeleteVodSource PutPlaybackConfiguration StartChannel StopChannel UpdateChannel UpdateLiveSource UpdateProgram UpdateSourceLocation UpdateVodSource","permissions-management":"DeleteChannelPolicy PutChannelPolicy","read":"DescribeChannel DescribeLiveSource DescribeProgram DescribeSourceLocation DescribeVodSource GetChannelPolicy GetChannelSchedule GetPlaybackConfiguration GetPrefetchSchedule ListAlerts ListChannels ListLiveSources ListSourceLocations ListTagsForResource ListVodSources","list":"ListPlaybackConfigurations ListPrefetchSchedules","tagging":"TagResource UntagResource"},"medical-imaging":{"write":"CopyImageSet CreateDatastore DeleteDatastore DeleteImageSet StartDICOMImportJob StoreDICOM StoreDICOMStudy UpdateImageSetMetadata","read":"GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata GetDatastore GetImageFrame GetImageSet GetImageSetMetadata SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies SearchImageSets","list":"ListDICOMImportJobs ListDatastores ListImageSetVersions ListTagsForResource","tagging":"TagResource UntagResource"},"memorydb":{"write":"BatchUpdateCluster Connect CopySnapshot CreateAcl CreateCluster CreateMultiRegionCluster CreateParameterGroup CreateSnapshot CreateSubnetGroup CreateUser DeleteAcl DeleteCluster DeleteMultiRegionCluster DeleteParameterGroup DeleteSnapshot DeleteSubnetGroup DeleteUser FailoverShard PauseMultiRegionClusterReplication PurchaseReservedNodesOffering ResetParameterGroup UpdateAcl UpdateCluster UpdateMultiRegionCluster UpdateParameterGroup UpdateSubnetGroup UpdateUser","read":"DescribeAcls DescribeClusters DescribeEngineVersions DescribeEvents DescribeMultiRegionClusters DescribeMultiRegionParameterGroups DescribeMultiRegionParameters DescribeParameterGroups DescribeParameters DescribeReservedNodes DescribeReservedNodesOfferings DescribeServiceUpdates DescribeSnapshots DescribeSubnetGroups DescribeUsers ListAllowedMultiRegionClusterUpdates ListAllowedNodeTypeUpdates ListTags","tagging":"TagResource UntagResource"},"mgh":{"write":"AcceptConnection AssociateAutomationUnitRole AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl CreateProgressUpdateStream DeleteAutomationRun DeleteAutomationUnit DeleteConnection DeleteHomeRegionControl DeleteProgressUpdateStream DisassociateAutomationUnitRole DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask NotifyApplicationState NotifyMigrationTaskState PutResourceAttributes RejectConnection","read":"DescribeApplicationState DescribeAutomationRun DescribeAutomationUnit DescribeMigrationTask GetConnection GetHomeRegion","list":"DescribeHomeRegionControls ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnectionRoles ListConnections ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListMigrationTasks ListProgressUpdateStreams ListSourceResources ListTagsForResource","tagging":"TagResource UntagResource"},"mgn":{"write":"ArchiveApplication ArchiveWave AssociateApplications AssociateSourceServers BatchCreateVolumeSnapshotGroupForMgn BatchDeleteSnapshotRequestForMgn ChangeServerLifeCycleState CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave DeleteApplication DeleteConnector DeleteJob DeleteLaunchConfigurationTemplate DeleteNetworkMigrationDefinition DeleteReplicationConfigurationTemplate DeleteSourceServer DeleteVcenterClient DeleteWave DisassociateApplications DisassociateSourceServers DisconnectFromService FinalizeCutover InitializeService IssueClientCertificateForMgn MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn NotifyVcenterClientStartedForMgn PauseReplication PutSourceServerAction PutTemplateAction RegisterAgentForMgn RemoveSourceServerAction RemoveTemplateAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn StartCutover StartExport StartImport StartImportFileEnrichment StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate StartReplication StartSnapshotGroupForMgn StartTest StopReplication TerminateTargetInstances UnarchiveApplication UnarchiveWave UpdateAccountSettings UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateApplication UpdateConnector UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate UpdateSourceServer UpdateSourceServerReplicationType UpdateWave","read":"DescribeJobLogItems DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn GetAccountSettings GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentInstallationAssetsForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetChannelCommandsForMgn GetLaunchConfiguration GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct GetReplicationConfiguration GetVcenterClientCommandsForMgn ListConnectors ListTagsForResource VerifyClientRoleForMgn","list":"DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListApplications ListExportErrors ListExports ListImportErrors ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDefinitions ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings ListSourceServerActions ListTemplateActions ListWaves","tagging":"TagResource UntagResource"},"migrationhub-orchestrator":{"write":"CreateTemplate CreateWorkflow CreateWorkflowStep CreateWorkflowStepGroup DeleteTemplate DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup RegisterPlugin RetryWorkflowStep SendMessage StartWorkflow StopWorkflow UpdateTemplate UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup","read":"GetMessage GetTemplate GetTemplateStep GetTemplateStepGroup GetWorkflow GetWorkflowStep GetWorkflowStepGroup ListTagsForResource","list":"ListPlugins ListTemplateStepGroups ListTemplateSteps ListTemplates ListWorkflowStepGroups ListWorkflowSteps ListWorkflows","tagging":"TagResource UntagResource"},"migrationhub-strategy":{"read":"GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies","list":"ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers","write":"PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig"},"mobileanalytics":{"read":"GetFinancialReports GetReports","write":"PutEvents"},"mobiletargeting":{"read":"GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetApp GetApplicationDateRangeKpi GetApps GetBaiduChannel GetCampaign GetCampaignDateRangeKpi GetCampaignVersion GetEmailChannel GetEmailTemplate GetEndpoint GetEventStream GetExportJob GetGcmChannel GetImportJob GetInAppMessages GetInAppTemplate GetJourney GetJourneyDateRangeKpi GetJourneyExecutionActivityMetrics GetJourneyExecutionMetrics GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics GetPushTemplate GetRecommenderConfiguration GetReports GetSegment GetSegmentVersion GetSmsChannel GetSmsTemplate GetUserEndpoints GetVoiceChannel GetVoiceTemplate ListTagsForResource PhoneNumberValidate","write":"CreateApp CreateCampaign CreateEmailTemplate CreateExportJob CreateImportJob CreateInAppTemplate CreateJourney CreatePushTemplate CreateRecommenderConfiguration CreateSegment CreateSmsTemplate CreateVoiceTemplate DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteApp DeleteBaiduChannel DeleteCampaign DeleteEmailChannel DeleteEmailTemplate DeleteEndpoint DeleteEventStream DeleteGcmChannel DeleteInAppTemplate DeleteJourney DeletePushTemplate DeleteRecommenderConfiguration DeleteSegment DeleteSmsChannel DeleteSmsTemplate DeleteUserEndpoints DeleteVoiceChannel DeleteVoiceTemplate PutEventStream PutEvents RemoveAttributes SendMessages SendOTPMessage SendUsersMessages UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateApplicationSettings UpdateBaiduChannel UpdateCampaign UpdateEmailChannel UpdateEmailTemplate UpdateEndpoint UpdateEndpointsBatch UpdateGcmChannel UpdateInAppTemplate UpdateJourney UpdateJourneyState UpdatePushTemplate UpdateRecommenderConfiguration UpdateSegment UpdateSmsChannel UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceChannel UpdateVoiceTemplate VerifyOTPMessage","list":"GetApplicationSettings GetCampaignActivities GetCampaignVersions GetCampaigns GetChannels GetExportJobs GetImportJobs GetJourneyRuns GetRecommenderConfigurations GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions GetSegments ListJourneys ListTemplateVersions ListTemplates","tagging":"TagResource UntagResource"},"monitron":{"permissions-management":"AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser ListProjectAdminUsers","write":"CreateProject DeleteProject UpdateProject","read":"GetProject GetProjectAdminUser ListTagsForResource","list":"ListProjectUserAssociations ListProjects ListUserAccessRoleAssociations","tagging":"TagResource UntagResource"},"mpa":{"permissions-management":"DeleteResourcePolicy PutResourcePolicy","write":"CancelSession CreateApprovalTeam CreateIdentitySource DeleteIdentitySource DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion StartApprovalTeamBaseline StartSession UpdateApprovalTeam","read":"GetApprovalTeam GetIdentitySource GetPolicyVersion GetResourcePolicy GetSession","list":"ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource","tagging":"TagResource UntagResource"},"mq":{"write":"CreateBroker CreateConfiguration CreateReplicaBroker CreateUser DeleteBroker DeleteConfiguration DeleteUser Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateConfiguration UpdateUser","tagging":"CreateTags DeleteTags","read":"DescribeBroker DescribeBrokerEngineTypes DescribeBrokerInstanceOptions DescribeConfiguration DescribeConfigurationRevision DescribeSharedResources DescribeUser","list":"ListBrokers ListConfigurationRevisions ListConfigurations ListTags ListUsers"},"neptune-db":{"write":"CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery CreateMLEndpoint DeleteDataViaQuery DeleteMLEndpoint DeleteStatistics ManageStatistics ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob StartMLModelTransformJob WriteDataViaQuery connect","read":"GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetQueryStatus GetStatisticsStatus GetStreamRecords ReadDataViaQuery","list":"ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs"},"neptune-graph":{"write":"CancelExportTask CancelImportTask CancelQuery CreateGraph CreateGraphSnapshot CreateGraphUsingImportTask CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeleteGraphSnapshot DeletePrivateGraphEndpoint ResetGraph RestoreGraphFromSnapshot StartExportTask StartGraph StartImportTask StopGraph UpdateGraph WriteDataViaQuery","read":"GetEngineStatus GetExportTask GetGraph GetGraphSnapshot GetGraphSummary GetImportTask GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListExportTasks ListGraphSnapshots ListGraphs ListImportTasks ListPrivateGraphEndpoints ListQueries ListTagsForResource ReadDataViaQuery","tagging":"TagResource UntagResource"},"network-firewall":{"write":"AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateFirewallPolicy AssociateSubnets AttachRuleGroupsToProxyConfiguration CreateContainerAssociation CreateFirewall CreateFirewallPolicy CreateProxy CreateProxyConfiguration CreateProxyRuleGroup CreateProxyRules CreateRuleGroup CreateTLSInspectionConfiguration CreateVpcEndpointAssociation DeleteContainerAssociation DeleteFirewall DeleteFirewallPolicy DeleteNetworkFirewallTransitGatewayAttachment DeleteProxy DeleteProxyConfiguration DeleteProxyRuleGroup DeleteProxyRules DeleteResourcePolicy DeleteRuleGroup DeleteTLSInspectionConfiguration DeleteVpcEndpointAssociation DetachRuleGroupsFromProxyConfiguration DisassociateAvailabilityZones DisassociateSubnets PutResourcePolicy RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush UpdateAvailabilityZoneChangeProtection UpdateContainerAssociation UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicy UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateProxy UpdateProxyConfiguration UpdateProxyRule UpdateProxyRuleGroupPriorities UpdateProxyRulePriorities UpdateRuleGroup UpdateSubnetChangeProtection UpdateTLSInspectionConfiguration","read":"DescribeContainerAssociation DescribeFirewall DescribeFirewallMetadata DescribeFirewallPolicy DescribeFlowOperation DescribeLoggingConfiguration DescribeProxy DescribeProxyConfiguration DescribeProxyRule DescribeProxyRuleGroup DescribeResourcePolicy DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary DescribeTLSInspectionConfiguration DescribeVpcEndpointAssociation GetAnalysisReportResults ListFlowOperationResults","list":"ListAnalysisReports ListContainerAssociations ListFirewallPolicies ListFirewalls ListFlowOperations ListProxies ListProxyConfigurations ListProxyRuleGroups ListRuleGroups ListTLSInspectionConfigurations ListTagsForResource ListVpcEndpointAssociations","tagging":"TagResource UntagResource"},"network-security-director":{"read":"GetFinding GetResource","list":"ListAccountSummaries ListFindings ListInsights ListRemediations ListResources","write":"UpdateFinding"},"network-security-manager":{"write":"CreateDeployment CreateDeploymentSnapshot CreatePolicy CreatePolicySnapshot CreateRule CreateRuleSnapshot CreateScope CreateScopeSnapshot CreateTemplate CreateTemplateSnapshot DeleteAdminAccount DeleteDeployment DeletePolicy DeleteRule DeleteScope DeleteTemplate GenerateRuleConfiguration PutAdminAccount UpdateDeployment UpdatePolicy UpdateRule UpdateScope UpdateTemplate","read":"GetAdminAccount GetDeployment GetPolicy GetRule GetScope GetTemplate ListAggregateResourceSynchronizationStatuses ListDeploymentSnapshots ListPolicySnapshots ListResourceAssociations ListResourceSynchronizationStatuses ListRuleSnapshots ListScopeSnapshots ListTagsForResource ListTemplateSnapshots","list":"ListAdminAccounts ListDeployments ListPolicies ListRules ListScopes ListTemplates","tagging":"TagResource UntagResource"},"networkflowmonitor":{"write":"CreateMonitor CreateScope DeleteMonitor DeleteScope Publish StartQueryMonitorTopContributors StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryMonitorTopContributors StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateMonitor UpdateScope","read":"GetMonitor GetQueryResultsMonitorTopContributors GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusMonitorTopContributors GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope ListTagsForResource","list":"ListMonitors ListScopes","tagging":"TagResource UntagResource"},"networkmanager-chat":{"write":"CancelMessageResponse CreateConversation DeleteConversation NotifyConversationIsActive SendConversationMessage","list":"ListConversationMessages ListConversations"},"networkmanager":{"write":"AcceptAttachment AssociateConnectPeer AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer CreateConnectAttachment CreateConnectPeer CreateConnection CreateCoreNetwork CreateCoreNetworkPrefixListAssociation CreateDevice CreateDirectConnectGatewayAttachment CreateGlobalNetwork CreateLink CreateSite CreateSiteToSiteVpnAttachment CreateTransitGatewayPeering CreateTransitGatewayRouteTableAttachment CreateVpcAttachment DeleteAttachment DeleteConnectPeer DeleteConnection DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation DeleteDevice DeleteGlobalNetwork DeleteLink DeletePeering DeleteSite DeregisterTransitGateway DisassociateConnectPeer DisassociateCustomerGateway DisassociateLink DisassociateTransitGatewayConnectPeer ExecuteCoreNetworkChangeSet PutAttachmentRoutingPolicyLabel PutCoreNetworkPolicy RegisterTransitGateway RejectAttachment RemoveAttachmentRoutingPolicyLabel RestoreCoreNetworkPolicyVersion StartRouteAnalysis UpdateConnection UpdateCoreNetwork UpdateDevice UpdateDirectConnectGatewayAttachment UpdateGlobalNetwork UpdateLink UpdateNetworkResourceMetadata UpdateSite UpdateVpcAttachment","permissions-management":"DeleteResourcePolicy PutResourcePolicy StartOrganizationServiceAccessUpdate","list":"DescribeGlobalNetworks GetConnections GetCustomerGatewayAssociations GetDevices GetLinkAssociations GetLinks GetSites GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations ListAttachmentRoutingPolicyAssociations ListAttachments ListConnectPeers ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings","read":"GetConnectAttachment GetConnectPeer GetConnectPeerAssociations GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetDirectConnectGatewayAttachment GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetResourcePolicy GetRouteAnalysis GetSiteToSiteVpnAttachment GetTransitGatewayPeering GetTransitGatewayRouteTableAttachment GetVpcAttachment ListTagsForResource","tagging":"TagResource UntagResource"},"networkmonitor":{"write":"CreateMonitor CreateProbe DeleteMonitor DeleteProbe UpdateMonitor UpdateProbe","read":"GetMonitor GetProbe ListTagsForResource","list":"ListMonitors","tagging":"TagResource UntagResource"},"nimble":{"read":"GetEula GetFeatureMap GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember GetStreamingImage GetStreamingSession GetStreamingSessionBackup GetStreamingSessionStream GetStudio GetStudioComponent GetStudioMember ListEulaAcceptances ListEulas ListLaunchProfileMembers ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions ListStudioComponents ListStudioMembers ListStudios ListTagsForResource","write":"AcceptEulas CreateLaunchProfile CreateStreamingImage CreateStreamingSession CreateStreamingSessionStream CreateStudio CreateStudioComponent DeleteLaunchProfile DeleteLaunchProfileMember DeleteStreamingImage DeleteStreamingSession DeleteStudio DeleteStudioComponent DeleteStudioMember PutLaunchProfileMembers PutStudioLogEvents PutStudioMembers StartStreamingSession StartStudioSSOConfigurationRepair StopStreamingSession UpdateLaunchProfile UpdateLaunchProfileMember UpdateStreamingImage UpdateStudio UpdateStudioComponent","tagging":"TagResource UntagResource"},"notifications-contacts":{"write":"ActivateEmailContact CreateEmailContact DeleteEmailContact SendActivationCode","read":"GetEmailContact ListTagsForResource","list":"ListEmailContacts","tagging":"TagResource UntagResource"},"notifications":{"read":"AccessSensitiveEvents GetEventRule GetFeatureOptInStatus GetManagedNotificationChildEvent GetManagedNotificationConfiguration GetManagedNotificationEvent GetNotificationConfiguration GetNotificationEvent GetNotificationsAccessForOrganization","write":"AssociateChannel AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel AssociateOrganizationalUnit CreateEventRule CreateNotificationConfiguration DeleteEventRule DeleteNotificationConfiguration DeregisterNotificationHub DisassociateChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel DisassociateOrganizationalUnit PutFeatureOptInStatus RegisterNotificationHub SubscribeSensitiveEvents UpdateEventRule UpdateManagedNotificationChannelAssociation UpdateNotificationConfiguration","permissions-management":"DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization","list":"ListChannels ListEventRules ListManagedNotificationChannelAssociations ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListMemberAccounts ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListOrganizationalUnits ListTagsForResource","tagging":"TagResource UntagResource"},"nova-act":{"write":"CreateAct CreateSession CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition DeleteWorkflowRun InvokeActStep UpdateAct UpdateWorkflowRun","read":"GetWorkflowDefinition GetWorkflowRun ListActs ListModels ListSessions","list":"ListWorkflowDefinitions ListWorkflowRuns"},"oam":{"write":"CreateLink CreateSink DeleteLink DeleteSink PutSinkPolicy UpdateLink","read":"GetLink GetSink GetSinkPolicy ListAttachedLinks ListLinks ListSinks ListTagsForResource","tagging":"TagResource UntagResource"},"observabilityadmin":{"write":"CreateCentralizationRuleForOrganization CreateDatasetIntegration CreateS3TableIntegration CreateTelemetryPipeline CreateTelemetryRule CreateTelemetryRuleForOrganization DeleteCentralizationRuleForOrganization DeleteDatasetIntegration DeleteS3TableIntegration DeleteTelemetryPipeline DeleteTelemetryRule DeleteTelemetryRuleForOrganization StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization UpdateCentralizationRuleForOrganization UpdateDatasetIntegration UpdateTelemetryPipeline UpdateTelemetryRule UpdateTelemetryRuleForOrganization","read":"GetCentralizationRuleForOrganization GetDatasetIntegration GetS3TableIntegration GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization GetTelemetryPipeline GetTelemetryRule GetTelemetryRuleForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration","list":"ListCentralizationRulesForOrganization ListDatasetIntegrations ListS3TableIntegrations ListTagsForResource ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization","tagging":"TagResource UntagResource"},"odb":{"write":"AcceptMarketplaceRegistration AssociateIamRoleToResource AssociateVirtualMachinesToExadbVmCluster CreateAutonomousDatabase CreateAutonomousDatabaseBackup CreateAutonomousDatabaseWallet CreateCloudAutonomousVmCluster CreateCloudExadataInfrastructure CreateCloudVmCluster CreateDbNode CreateExadbVmCluster CreateExascaleDbStorageVault CreateGrantShare CreateOdbNetwork CreateOdbPeeringConnection CreateOutboundIntegration DeleteAutonomousDatabase DeleteAutonomousDatabaseBackup DeleteCloudAutonomousVmCluster DeleteCloudExadataInfrastructure DeleteCloudVmCluster DeleteDbNode DeleteExadbVmCluster DeleteExascaleDbStorageVault DeleteGrantShare DeleteOdbNetwork DeleteOdbPeeringConnection DeleteResourcePolicy DisassociateIamRoleFromResource DisassociateVirtualMachinesFromExadbVmCluster FailoverAutonomousDatabase InitializeService PutResourcePolicy RebootAutonomousDatabase RebootDbNode RestoreAutonomousDatabase ShrinkAutonomousDatabase StartAutonomousDatabase StartDbNode StopAutonomousDatabase StopDbNode SwitchoverAutonomousDatabase UpdateAutonomousDatabase UpdateAutonomousDatabaseBackup UpdateCloudExadataInfrastructure UpdateExadbVmCluster UpdateExascaleDbStorageVault UpdateGrantShare UpdateOdbNetwork UpdateOdbPeeringConnection UpdateOutboundIntegration","read":"GetAutonomousDatabase GetAutonomousDatabaseBackup GetAutonomousDatabaseWalletDetails GetCloudAutonomousVmCluster GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources GetCloudVmCluster GetDbNode GetDbServer GetExadbVmCluster GetExascaleDbStorageVault GetOciOnboardingStatus GetOdbNetwork GetOdbPeeringConnection GetResourcePolicy ListTagsForResource","list":"ListAutonomousDatabaseBackups ListAutonomousDatabaseCharacterSets ListAutonomousDatabaseClones ListAutonomousDatabasePeers ListAutonomousDatabaseVersions ListAutonomousDatabases ListAutonomousVirtualMachines ListCloudAutonomousVmClusters ListCloudExadataInfrastructures ListCloudVmClusters ListDbNodes ListDbServers ListDbSystemShapes ListExadbVmClusters ListExascaleDbStorageVaults ListFlexComponents ListGiMinorVersions ListGiVersions ListOdbNetworks ListOdbPeeringConnections ListSystemVersions","tagging":"TagResource UntagResource"},"omics":{"write":"AbortMultipartReadSetUpload AcceptShare BatchDeleteReadSet CancelAnnotationImportJob CancelRun CancelRunBatch CancelVariantImportJob CompleteMultipartReadSetUpload CreateAnnotationStore CreateAnnotationStoreVersion CreateConfiguration CreateMultipartReadSetUpload CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow CreateWorkflowVersion DeleteAnnotationStore DeleteAnnotationStoreVersions DeleteBatch DeleteConfiguration DeleteReference DeleteReferenceStore DeleteRun DeleteRunBatch DeleteRunCache DeleteRunGroup DeleteS3AccessPolicy DeleteSequenceStore DeleteShare DeleteVariantStore DeleteWorkflow DeleteWorkflowVersion PutS3AccessPolicy StartAnnotationImportJob StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob StartReferenceImportJob StartRun StartRunBatch StartVariantImportJob UpdateAnnotationStore UpdateAnnotationStoreVersion UpdateRunCache UpdateRunGroup UpdateSequenceStore UpdateVariantStore UpdateWorkflow UpdateWorkflowVersion UploadReadSetPart","read":"GetAnnotationImportJob GetAnnotationStore GetAnnotationStoreVersion GetBatch GetConfiguration GetReadSet GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetReadSetMetadata GetReference GetReferenceImportJob GetReferenceMetadata GetReferenceStore GetRun GetRunCache GetRunGroup GetRunTask GetS3AccessPolicy GetSequenceStore GetShare GetVariantImportJob GetVariantStore GetWorkflow GetWorkflowVersion","list":"ListAnnotationImportJobs ListAnnotationStoreVersions ListAnnotationStores ListBatch ListConfigurations ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets ListReferenceImportJobs ListReferenceStores ListReferences ListRunCaches ListRunGroups ListRunTasks ListRuns ListRunsInBatch ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflowVersions ListWorkflows","tagging":"TagResource UntagResource"},"one":{"write":"CreateDeviceActivationQrCode CreateDeviceConfigurationTemplate CreateDeviceInstance CreateDeviceInstanceConfiguration CreateSite DeleteAssociatedDevice DeleteDeviceConfigurationTemplate DeleteDeviceInstance DeleteSite DeleteUserV1 RebootDevice UpdateDeviceConfigurationTemplate UpdateDeviceInstance UpdateSite UpdateSiteAddress","read":"GetDeviceConfigurationTemplate GetDeviceInstance GetDeviceInstanceConfiguration GetSite GetSiteAddress ListTagsForResource","list":"ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers ListUsersV1","tagging":"TagResource UntagResource"},"opensearch":{"permissions-management":"ApplicationAccessAll ViewLoginPage","write":"CancelAutoOptimizeJob CancelDirectQuery DeleteAutoOptimizeJob StartDirectQuery SubmitAutoOptimizeJob","read":"GetAutoOptimizeJob GetDirectQuery GetDirectQueryResult","list":"ListAutoOptimizeJobs"},"opsworks-cm":{"write":"AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DisassociateNode RestoreServer StartMaintenance UpdateServer UpdateServerEngineAttributes","list":"DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers","read":"ExportServerEngineAttribute ListTagsForResource","tagging":"TagResource UntagResource"},"opsworks":{"write":"AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment CreateInstance CreateLayer CreateStack CreateUserProfile DeleteApp DeleteInstance DeleteLayer DeleteStack DeleteUserProfile DeregisterEcsCluster DeregisterElasticIp DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DetachElasticLoadBalancer DisassociateElasticIp GrantAccess RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance RegisterVolume SetLoadBasedAutoScaling SetTimeBasedAutoScaling StartInstance StartStack StopInstance StopStack UnassignInstance UnassignVolume UpdateApp UpdateElasticIp UpdateInstance UpdateLayer UpdateMyUserProfile UpdateRdsDbInstance UpdateStack UpdateVolume","list":"DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribeMyUserProfile DescribeOperatingSystems DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks DescribeTimeBasedAutoScaling DescribeUserProfiles DescribeVolumes ListTags","read":"GetHostnameSuggestion","permissions-management":"SetPermission UpdateUserProfile","tagging":"TagResource UntagResource"},"organizations":{"write":"AcceptHandshake CancelHandshake CloseAccount CreateAccount CreateGovCloudAccount CreateOrganization CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DeregisterDelegatedAdministrator DisableAWSServiceAccess DisablePolicyType EnableAWSServiceAccess EnableAllFeatures EnablePolicyType InviteAccountToOrganization InviteOrganizationToTransferResponsibility LeaveOrganization MoveAccount RegisterDelegatedAdministrator RemoveAccountFromOrganization TerminateResponsibilityTransfer UpdateOrganizationalUnit UpdateResponsibilityTransfer","permissions-management":"AttachPolicy DeleteResourcePolicy DetachPolicy PutResourcePolicy UpdatePolicy","read":"DescribeAccount DescribeCreateAccountStatus DescribeEffectivePolicy DescribeHandshake DescribeOrganization DescribeOrganizationalUnit DescribePolicy DescribeResourcePolicy DescribeResponsibilityTransfer","list":"ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListAccountsWithInvalidEffectivePolicy ListChildren ListCreateAccountStatus ListDelegatedAdministrators ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOrganizationalUnitsForParent ListOutboundResponsibilityTransfers ListParents ListPolicies ListPoliciesForTarget ListRoots ListTagsForResource ListTargetsForPolicy","tagging":"TagResource UntagResource"},"osis":{"write":"CreatePipeline CreatePipelineEndpoint DeletePipeline DeletePipelineEndpoint DeleteResourcePolicy Ingest PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline UpdatePipeline","read":"GetPipeline GetPipelineBlueprint GetPipelineChangeProgress GetResourcePolicy ListTagsForResource ValidatePipeline","list":"ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines","tagging":"TagResource UntagResource"},"outposts":{"write":"CancelCapacityTask CancelOrder CreateOrder CreateOutpost CreatePrivateConnectivityConfig CreateQuote CreateRenewal CreateSite DeleteOutpost DeleteQuote DeleteSite StartCapacityTask StartConnection UpdateOutpost UpdateQuote UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties","read":"GetCapacityTask GetCatalogItem GetConnection GetOrder GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig GetQuote GetRenewalPricing GetSite GetSiteAddress ListTagsForResource","list":"ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites","tagging":"TagResource UntagResource"},"panorama":{"read":"DescribeApplicationInstance DescribeApplicationInstanceDetails DescribeDevice DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackage DescribePackageImportJob DescribePackageVersion DescribeSoftware GetWebSocketURL ListTagsForResource","write":"CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob DeleteDevice DeletePackage DeregisterPackageVersion ProvisionDevice RegisterPackageVersion RemoveApplicationInstance SignalApplicationInstanceNodeInstances UpdateDeviceMetadata","list":"ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances ListApplicationInstances ListDevices ListDevicesJobs ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages","tagging":"TagResource UntagResource"},"partnercentral-account-management":{"write":"AccessLegacyPartnerCentral AccessMarketingCentral AccessProServeTools AssociatePartnerAccount AssociatePartnerUser DisassociatePartnerUser"},"partnercentral":{"write":"AcceptChannelHandshake AcceptConnectionInvitation AcceptEngagementInvitation AmendBenefitApplication AssignOpportunity AssociateAwsTrainingCertificationEmailDomain AssociateBenefitApplicationResource AssociateOpportunity CancelBenefitApplication CancelChannelHandshake CancelConnection CancelConnectionInvitation CancelProfileUpdateTask CreateBenefitApplication CreateBusinessPlan CreateChannelHandshake CreateCollaborationChannelMembers CreateCollaborationChannelRequest CreateConnectionInvitation CreateEngagement CreateEngagementContext CreateEngagementInvitation CreateMarketplaceRevenueShare CreateMarketplaceRevenueShareAllocation CreateOpportunity CreatePartner CreateProgramManagementAccount CreateRelationship CreateResourceSnapshot CreateResourceSnapshotJob CreateRevenueAttribution DeleteProgramManagementAccount DeleteRelationship DeleteResourceSnapshotJob DisassociateAwsTrainingCertificationEmailDomain DisassociateBenefitApplicationResource DisassociateOpportunity EnrollInPartnerPath PutAllianceLeadContact PutBusinessPlan PutProfileVisibility PutSellingSystemSettings RecallBenefitApplication RejectChannelHandshake RejectConnectionInvitation RejectEngagementInvitation SendEmailVerificationCode StartEngagementByAcceptingInvitationTask StartEngagementFromOpportunityTask StartOpportunityFromEngagementTask StartProfileUpdateTask StartProspectingFromEngagementTask StartQualificationsAssociationTask StartQualificationsDisassociationTask StartResourceSnapshotJob StartRevenueAttributionAllocationsTask StartVerification StopResourceSnapshotJob SubmitBenefitApplication SubmitOpportunity UpdateBenefitApplication UpdateConnectionPreferences UpdateEngagementContext UpdateMarketplaceRevenueShareAllocation UpdateOpportunity UpdateProgramManagementAccount UpdateRelationship UpdateRevenueAttribution UseSession","read":"GetAllianceLeadContact GetAwsOpportunitySummary GetBenefit GetBenefitAllocation GetBenefitApplication GetBusinessPlan GetCollaborationChannel GetConnection GetConnectionInvitation GetConnectionPreferences GetEngagement GetEngagementInvitation GetMarketplaceRevenueShare GetMarketplaceRevenueShareAllocation GetOpportunity GetPartner GetPartnerDashboard GetPartnerProfile GetProfileUpdateTask GetProfileVisibility GetProgramManagementAccount GetProspectingFromEngagementTask GetQualificationsAssociationDetails GetQualificationsAssociationTask GetQualificationsDisassociationTask GetRelationship GetResourceSnapshot GetResourceSnapshotJob GetRevenueAttribution GetRevenueAttributionAllocation GetRevenueAttributionAllocationsTask GetSellingSystemSettings GetVerification ListEngagementMembers ListEngagementResourceAssociations ListTagsForResource","list":"ListBenefitAllocations ListBenefitApplications ListBenefits ListBusinessPlans ListChannelHandshakes ListCollaborationChannels ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListMarketplaceRevenueShareAllocations ListMarketplaceRevenueShares ListOpportunities ListOpportunityFromEngagementTasks ListPartnerPaths ListPartners ListProgramManagementAccounts ListProspectingFromEngagementTasks ListRelationships ListResourceSnapshotJobs ListResourceSnapshots ListRevenueAttributionAllocations ListRevenueAttributions ListSolutions SearchPartnerProfiles","tagging":"TagResource UntagResource"},"payment-cryptography":{"write":"AddKeyReplicationRegions AssociateMpaTeam CreateAlias CreateKey DecryptData DeleteAlias DeleteKey DisableDefaultKeyReplicationRegions DisassociateMpaTeam EnableDefaultKeyReplicationRegions EncryptData ExportKey GenerateAs2805KekValidation GenerateAuthRequestCryptogram GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData ImportKey ReEncryptData RemoveKeyReplicationRegions RestoreKey StartKeyUsage StopKeyUsage TranslateKeyMaterial TranslatePinData UpdateAlias VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData","permissions-management":"DeleteResourcePolicy PutResourcePolicy","read":"GetAlias GetCertificateSigningRequest GetDefaultKeyReplicationRegions GetKey GetMpaTeamAssociation GetParametersForExport GetParametersForImport GetPublicKeyCertificate GetResourcePolicy ListTagsForResource","list":"ListAliases ListKeys","tagging":"TagResource UntagResource"},"payments":{"write":"AcceptFinancingApplicationTerms CreateFinancingApplication CreatePaymentInstrument DeletePaymentInstrument MakePayment UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences","read":"GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus","list":"GetPaymentInstrument ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus ListTagsForResource","tagging":"TagResource UntagResource"},"pca-connector-ad":{"write":"CreateConnector CreateDirectoryRegistration CreateServicePrincipalName CreateTemplate CreateTemplateGroupAccessControlEntry DeleteConnector DeleteDirectoryRegistration DeleteServicePrincipalName DeleteTemplate DeleteTemplateGroupAccessControlEntry UpdateTemplate UpdateTemplateGroupAccessControlEntry","read":"GetConnector GetDirectoryRegistration GetServicePrincipalName GetTemplate GetTemplateGroupAccessControlEntry ListTagsForResource","list":"ListConnectors ListDirectoryRegistrations ListServicePrincipalNames ListTemplateGroupAccessControlEntries ListTemplates","tagging":"TagResource UntagResource"},"pca-connector-scep":{"write":"CreateChallenge CreateConnector DeleteChallenge DeleteConnector","read":"GetChallengeMetadata GetChallengePassword GetConnector ListTagsForResource","list":"ListChallengeMetadata ListConnectors","tagging":"TagResource UntagResource"},"pcs":{"write":"AllowVendedLogDeliveryForResource CreateCluster CreateComputeNodeGroup CreateQueue DeleteCluster DeleteComputeNodeGroup DeleteQueue RegisterComputeNodeGroupInstance UpdateCluster UpdateComputeNodeGroup UpdateQueue","read":"GetCluster GetComputeNodeGroup GetQueue ListTagsForResource","list":"ListClusters ListComputeNodeGroups ListQueues","tagging":"TagResource UntagResource"},"personalize":{"write":"CreateBatchInferenceJob CreateBatchSegmentJob CreateCampaign CreateDataDeletionJob CreateDataInsightsJob CreateDataset CreateDatasetExportJob CreateDatasetGroup CreateDatasetImportJob CreateEventTracker CreateFilter CreateMetricAttribution CreateRecommender CreateSchema CreateSolution CreateSolutionVersion DeleteCampaign DeleteDataset DeleteDatasetGroup DeleteEventTracker DeleteFilter DeleteMetricAttribution DeleteRecommender DeleteSchema DeleteSolution PutActionInteractions PutActions PutEvents PutItems PutUsers StartRecommender StopRecommender StopSolutionVersionCreation UpdateCampaign UpdateDataset UpdateMetricAttribution UpdateRecommender UpdateSolution","read":"DescribeAlgorithm DescribeBatchInferenceJob DescribeBatchSegmentJob DescribeCampaign DescribeDataDeletionJob DescribeDataInsightsJob DescribeDataset DescribeDatasetExportJob DescribeDatasetGroup DescribeDatasetImportJob DescribeEventTracker DescribeFeatureTransformation DescribeFilter DescribeMetricAttribution DescribeRecipe DescribeRecommender DescribeSchema DescribeSolution DescribeSolutionVersion GetActionRecommendations GetDataInsights GetPersonalizedRanking GetRecommendations GetSolutionMetrics","list":"ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions ListTagsForResource","tagging":"TagResource UntagResource"},"pi":{"write":"CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport","read":"DescribeDimensionKeys GetDimensionKeyDetails GetPerformanceAnalysisReport GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions ListAvailableResourceMetrics","list":"ListPerformanceAnalysisReportRecommendations ListPerformanceAnalysisReports ListTagsForResource","tagging":"TagResource UntagResource"},"pipes":{"write":"CreatePipe DeletePipe StartPipe StopPipe UpdatePipe","read":"DescribePipe ListTagsForResource","list":"ListPipes","tagging":"TagResource UntagResource"},"polly":{"write":"DeleteLexicon PutLexicon StartSpeechSynthesisTask","list":"DescribeVoices ListLexicons ListSpeechSynthesisTasks","read":"GetLexicon GetSpeechSynthesisTask StartSpeechSynthesisStream SynthesizeSpeech"},"pricing":{"read":"DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists"},"pricingplanmanager":{"write":"ApprovePaidSubscription AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription DisassociateResourcesFromSubscription UpdateSubscription","read":"GetSubscription ListSubscriptions"},"private-networks":{"write":"AcknowledgeOrderReceipt ActivateDeviceIdentifier ActivateNetworkSite ConfigureAccessPoint CreateNetwork CreateNetworkSite DeactivateDeviceIdentifier DeleteNetwork DeleteNetworkSite StartNetworkResourceUpdate UpdateNetworkSite UpdateNetworkSitePlan","read":"GetDeviceIdentifier GetNetwork GetNetworkResource GetNetworkSite GetOrder Ping","list":"ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListNetworks ListOrders ListTagsForResource","tagging":"TagResource UntagResource"},"profile":{"write":"AddProfileKey AssociateStreamForSegments CreateCalculatedAttributeDefinition CreateDomain CreateDomainLayout CreateEventStream CreateEventTrigger CreateIntegrationWorkflow CreateProfile CreateRecommender CreateRecommenderFilter CreateRecommenderSchema CreateSegmentDefinition CreateSegmentEstimate CreateSegmentSnapshot CreateSnapshot CreateUploadJob DeleteCalculatedAttributeDefinition DeleteDomain DeleteDomainLayout DeleteDomainObjectType DeleteEventStream DeleteEventTrigger DeleteIntegration DeleteProfile DeleteProfileKey DeleteProfileObject DeleteProfileObjectType DeleteRecommender DeleteRecommenderFilter DeleteRecommenderSchema DeleteSegmentDefinition DeleteSegmentSubscription DeleteWorkflow DisassociateStreamForSegments MergeProfiles PutDomainObjectType PutIntegration PutProfileObject PutProfileObjectType PutSegmentSubscription StartRecommender StartUploadJob StopRecommender StopUploadJob UpdateCalculatedAttributeDefinition UpdateDomain UpdateDomainLayout UpdateEventTrigger UpdateProfile UpdateRecommender","read":"BatchGetCalculatedAttributeForProfile BatchGetProfile DetectProfileObjectType GetAutoMergingPreview GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile GetDomain GetDomainLayout GetDomainObjectType GetEventStream GetEventTrigger GetIdentityResolutionJob GetIntegration GetObjectTypeAttributeStatistics GetProfileHistoryRecord GetProfileInsights GetProfileObjectType GetProfileObjectTypeTemplate GetProfileRecommendations GetRecommender GetRecommenderFilter GetRecommenderSchema GetSegmentDefinition GetSegmentEstimate GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription GetSnapshot GetStreamForSegments GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps ListSegmentSubscriptionEvents ListTagsForResource SearchProfiles","list":"GetMatches GetSimilarProfiles ListAccountIntegrations ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListDomainObjects ListDomains ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypeTemplates ListProfileObjectTypes ListProfileObjects ListRecommenderFilters ListRecommenderRecipes ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows","tagging":"TagResource UntagResource"},"proton":{"write":"AcceptEnvironmentAccountConnection CancelComponentDeployment CancelEnvironmentDeployment CancelServiceInstanceDeployment CancelServicePipelineDeployment CreateComponent CreateEnvironment CreateEnvironmentAccountConnection CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion CreateRepository CreateService CreateServiceInstance CreateServiceSyncConfig CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion CreateTemplateSyncConfig DeleteAccountRoles DeleteComponent DeleteDeployment DeleteEnvironment DeleteEnvironmentAccountConnection DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion DeleteRepository DeleteService DeleteServiceSyncConfig DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion DeleteTemplateSyncConfig NotifyResourceDeploymentStatusChange RejectEnvironmentAccountConnection UpdateAccountRoles UpdateAccountSettings UpdateComponent UpdateEnvironment UpdateEnvironmentAccountConnection UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion UpdateService UpdateServiceInstance UpdateServicePipeline UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion UpdateTemplateSyncConfig","read":"GetAccountRoles GetAccountSettings GetComponent GetDeployment GetEnvironment GetEnvironmentAccountConnection GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion GetRepository GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetService GetServiceInstance GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion GetTemplateSyncConfig GetTemplateSyncStatus ListTagsForResource","list":"ListComponentOutputs ListComponentProvisionedResources ListComponents ListDeployments ListEnvironmentAccountConnections ListEnvironmentOutputs ListEnvironmentProvisionedResources ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstanceOutputs ListServiceInstanceProvisionedResources ListServiceInstances ListServicePipelineOutputs ListServicePipelineProvisionedResources ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions ListServiceTemplates ListServices","tagging":"TagResource UntagResource"},"purchase-orders":{"write":"AddPurchaseOrder DeletePurchaseOrder ModifyPurchaseOrders UpdateConsoleActionSetEnforced UpdatePurchaseOrder UpdatePurchaseOrderStatus","read":"GetConsoleActionSetEnforced GetPurchaseOrder ListTagsForResource ViewPurchaseOrders","list":"ListPurchaseOrderInvoices ListPurchaseOrders","tagging":"TagResource UntagResource"},"q":{"write":"AssociateConnectorResource AssociateLoginDomain CreateArtifact CreateAssignment CreateAuthGrant CreateOAuthAppConnection CreatePlugin CreateScimAccessToken DeleteAssignment DeleteConversation DeleteOAuthAppConnection DeletePlugin DeleteScimAccessToken DisassociateLoginDomain PassRequest PerformArtifactAction RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation UpdateAssignment UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdatePlugin UpdateTroubleshootingCommandResult UsePlugin VerifyOAuthAppConnection","read":"BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers GenerateCodeFromCommands GenerateCodeRecommendations GetArtifact GetArtifactActionResult GetConnector GetConversation GetIdentityMetadata GetPlugin GetTroubleshootingResults ListConversations","list":"ListDashboardMetrics ListGroups ListLoginDomains ListPluginProviders ListPlugins ListScimAccessTokens ListTagsForResource ListUsers","tagging":"TagResource UntagResource"},"qapps":{"write":"AssociateLibraryItemReview AssociateQAppWithUser BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CopyQApp CreateLibraryItem CreateLibraryItemReview CreateQApp CreateSubscriptionToken DeleteLibraryItem DeleteQApp DisassociateLibraryItemReview DisassociateQAppFromUser ExportQAppSessionData ImportDocument PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement StartQAppSession StopQAppSession UpdateLibraryItem UpdateLibraryItemMetadata UpdateQApp UpdateQAppPermissions UpdateQAppSession UpdateQAppSessionMetadata","read":"DescribeQAppPermissions GetLibraryItem GetQApp GetQAppSession GetQAppSessionMetadata ListQAppSessionData ListTagsForResource","list":"ListCategories ListLibraryItems ListQApps","tagging":"TagResource UntagResource"},"qbusiness":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociatePermission BatchDeleteDocument BatchPutDocument CancelSubscription CreateAnonymousWebExperienceUrl CreateApplication CreateChatResponseConfiguration CreateDataAccessor CreateDataAccessorWithTti CreateDataSource CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteChatResponseConfiguration DeleteConversation DeleteDataAccessor DeleteDataSource DeleteGroup DeleteIndex DeleteIntegration DeletePlugin DeleteRetriever DeleteUser DeleteWebExperience DisableAclOnDataSource DisassociatePermission PutFeedback PutGroup PutResourcePolicy StartDataSourceSyncJob StartDeployment StopDataSourceSyncJob UpdateApplication UpdateChatControlsConfiguration UpdateChatResponseConfiguration UpdateDataAccessor UpdateDataSource UpdateIndex UpdateIntegration UpdatePlugin UpdateRetriever UpdateSubscription UpdateUser UpdateWebExperience","read":"Chat ChatSync CheckDocumentAccess GetApplication GetChatResponseConfiguration GetDataAccessor GetDataSource GetDocumentContent GetGroup GetIndex GetIntegration GetMedia GetPlugin GetPolicy GetRetriever GetUser GetWebExperience ListPluginActions ListPluginTypeActions ListPluginTypeMetadata ListTagsForResource SearchRelevantContent","list":"GetChatControlsConfiguration ListApplications ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListDataSourceSyncJobs ListDataSources ListDocuments ListGroups ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences","tagging":"TagResource UntagResource"},"qdeveloper":{"list":"ListTagsForResource","tagging":"TagResource UntagResource","write":"ExportArtifact ImportArtifact StartAgentSession TransformCode"},"qldb":{"write":"CancelJournalKinesisStream CreateLedger DeleteLedger ExecuteStatement ExportJournalToS3 InsertSampleData PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate SendCommand ShowCatalog StreamJournalToKinesis UpdateLedger UpdateLedgerPermissionsMode","read":"DescribeJournalKinesisStream DescribeJournalS3Export DescribeLedger GetBlock GetDigest GetRevision ListTagsForResource PartiQLHistoryFunction PartiQLSelect","list":"ListJournalKinesisStreamsForLedger ListJournalS3Exports ListJournalS3ExportsForLedger ListLedgers","tagging":"TagResource UntagResource"},"quicksight":{"write":"AccountConfigurations BatchCreateTopicReviewedAnswer BatchDeleteKnowledgeBase BatchDeleteTopicReviewedAnswer BatchUpdatePreferences CancelIngestion CreateAccountCustomization CreateAccountSubscription CreateActionConnector CreateAdmin CreateAgent CreateAnalysis CreateApprovalPolicy CreateBrand CreateCustomPermissions CreateDashboard CreateDataSet CreateDataSource CreateDlpSetting CreateEmailCustomizationTemplate CreateExtension CreateExtensionAccess CreateFlow CreateFolder CreateFolderMembership CreateGroup CreateGroupMembership CreateIAMPolicyAssignment CreateIngestion CreateKnowledgeBase CreateLimitsProfile CreateNamespace CreateOAuthClientApplication CreateReader CreateRefreshSchedule CreateRoleMembership CreateSpace CreateTemplate CreateTemplateAlias CreateTheme CreateThemeAlias CreateTopic CreateTopicRefreshSchedule CreateUser CreateVPCConnection DeleteAccountCustomPermission DeleteAccountCustomization DeleteAccountSubscription DeleteActionConnector DeleteAgent DeleteAnalysis DeleteApp DeleteApprovalPolicy DeleteBrand DeleteBrandAssignment DeleteCustomPermissions DeleteDashboard DeleteDataSet DeleteDataSetRefreshProperties DeleteDataSource DeleteDefaultQBusinessApplication DeleteDlpSetting DeleteEmailCustomizationTemplate DeleteExtension DeleteExtensionAccess DeleteFlow DeleteFolder DeleteFolderMembership DeleteGroup DeleteGroupMembership DeleteIAMPolicyAssignment DeleteIdentityPropagationConfig DeleteKnowledgeBase DeleteLimitsProfile DeleteNamespace DeleteOAuthClientApplication DeleteRefreshSchedule DeleteRoleCustomPermission DeleteRoleMembership DeleteSpace DeleteTemplate DeleteTemplateAlias DeleteTheme DeleteThemeAlias DeleteTopic DeleteTopicRefreshSchedule DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission DeleteVPCConnection GenerateEmbedUrlForAnonymousUser GenerateEmbedUrlForRegisteredUser GenerateEmbedUrlForRegisteredUserWithIdentity PutDataSetRefreshProperties RegisterCustomerManagedKey RegisterUser RemoveCustomerManagedKey RestoreAnalysis ScopeDownPolicy SetGroupMapping StartAssetBundleExportJob StartAssetBundleImportJob StartAutomationJob StartDashboardSnapshotJob StartDashboardSnapshotJobSchedule StartDlpJob StartExtensionInstallation Subscribe UnpublishFlow Unsubscribe UpdateAccountCustomPermission UpdateAccountCustomization UpdateAccountSettings UpdateActionConnector UpdateAgent UpdateAnalysis UpdateApplicationWithTokenExchangeGrant UpdateApprovalPolicy UpdateBrand UpdateBrandAssignment UpdateBrandPublishedVersion UpdateChatConfiguration UpdateCustomPermissions UpdateDashboard UpdateDashboardLinks UpdateDashboardPublishedVersion UpdateDashboardsQAConfiguration UpdateDataSet UpdateDataSource UpdateDefaultQBusinessApplication UpdateDlpSetting UpdateEmailCustomizationTemplate UpdateExtension UpdateExtensionAccess UpdateFlow UpdateFolder UpdateGroup UpdateIAMPolicyAssignment UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdateKnowledgeBase UpdateLimitsProfile UpdateOAuthClientApplication UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateRefreshSchedule UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgrade UpdateSelfUpgradeConfiguration UpdateSpace UpdateSpaceResources UpdateTemplate UpdateTemplateAlias UpdateTheme UpdateThemeAlias UpdateTopic UpdateTopicRefreshSchedule UpdateUser UpdateUserCustomPermission UpdateVPCConnection","permissions-management":"AllowVendedLogDeliveryForResource DescribeKnowledgeBasePermissions DescribeSpacePermissions DescribeTopicPermissions UpdateActionConnectorPermissions UpdateAgentPermissions UpdateAnalysisPermissions UpdateAppPermissions UpdateDashboardPermissions UpdateDataSetPermissions UpdateDataSourcePermissions UpdateExtensionPermissions UpdateFlowPermissions UpdateFolderPermissions UpdateKnowledgeBasePermissions UpdateSpacePermissions UpdateTemplatePermissions UpdateThemePermissions UpdateTopicPermissions","read":"BatchDescribeUserLimits BatchGetPreferences DescribeAccountCustomPermission DescribeAccountCustomization DescribeAccountSettings DescribeAccountSubscription DescribeActionConnector DescribeActionConnectorPermissions DescribeAgent DescribeAgentPermissions DescribeAnalysis DescribeAnalysisPermissions DescribeApp DescribeAppPermissions DescribeApprovalPolicy DescribeAssetBundleExportJob DescribeAssetBundleImportJob DescribeAutomationJob DescribeBrand DescribeBrandAssignment DescribeBrandPublishedVersion DescribeChatConfiguration DescribeCustomPermissions DescribeDashboard DescribeDashboardPermissions DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult DescribeDashboardsQAConfiguration DescribeDataSet DescribeDataSetPermissions DescribeDataSetRefreshProperties DescribeDataSource DescribeDataSourcePermissions DescribeDefaultQBusinessApplication DescribeDlpJob DescribeDlpSetting DescribeEmailCustomizationTemplate DescribeExtension DescribeExtensionAccess DescribeExtensionPermissions DescribeFlow DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions DescribeGroup DescribeGroupMembership DescribeIAMPolicyAssignment DescribeIngestion DescribeIpRestriction DescribeKeyRegistration DescribeKnowledgeBase DescribeLimitsProfile DescribeNamespace DescribeOAuthClientApplication DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRefreshSchedule DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration DescribeSpace DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions DescribeTheme DescribeThemeAlias DescribeThemePermissions DescribeTopic DescribeTopicRefresh DescribeTopicRefreshSchedule DescribeUser DescribeVPCConnection GetAnonymousUserEmbedUrl GetAuthCode GetCustomPermissionsSummary GetDashboardEmbedUrl GetFlowMetadata GetFlowPermissions GetGroupMapping GetIdentityContext GetSessionEmbedUrl ListFolderMembers ListTagsForResource PassDataSet PassDataSource PassTopic PredictQAResults QuickSuiteUsageMetrics SearchFolders","list":"ListActionConnectors ListAgents ListAnalyses ListApprovalPolicies ListApps ListAssetBundleExportJobs ListAssetBundleImportJobs ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys ListDashboardVersions ListDashboards ListDataSets ListDataSources ListDlpLabels ListDlpSettings ListExtensionAccesses ListExtensions ListFlows ListFolders ListFoldersForResource ListGroupMemberships ListGroups ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListKnowledgeBases ListLimitsProfiles ListNamespaces ListOAuthClientApplications ListRefreshSchedules ListRoleMemberships ListSelfUpgrades ListSpaceResources ListSpaces ListTemplateAliases ListTemplateVersions ListTemplates ListThemeAliases ListThemeVersions ListThemes ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListUserGroups ListUsers ListUsersIndexCapacity ListVPCConnections SearchActionConnectors SearchAgents SearchAnalyses SearchApps SearchDashboards SearchDataSets SearchDataSources SearchDirectoryGroups SearchFlows SearchGroups SearchKnowledgeBases SearchSpaces SearchTopics SearchUsers","tagging":"TagResource UntagResource"},"ram":{"write":"AcceptResourceShareInvitation AssociateResourceShare AssociateResourceSharePermission CreatePermission CreatePermissionVersion CreateResourceShare DeletePermission DeletePermissionVersion DeleteResourceShare DisassociateResourceShare DisassociateResourceSharePermission PromotePermissionCreatedFromPolicy PromoteResourceShareCreatedFromPolicy RejectResourceShareInvitation ReplacePermissionAssociations SetDefaultPermissionVersion UpdateResourceShare","permissions-management":"EnableSharingWithAwsOrganization","read":"GetPermission GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares ListPendingInvitationResources","list":"ListPermissionAssociations ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceSharePermissions ListResourceTypes ListResources ListSourceAssociations","tagging":"TagResource UntagResource"},"rbin":{"write":"CreateRule DeleteRule LockRule UnlockRule UpdateRule","read":"GetRule ListRules ListTagsForResource","tagging":"TagResource UntagResource"},"rds-data":{"write":"BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction"},"rds-db":{"permissions-management":"connect"},"rds":{"write":"AddRoleToDBCluster AddRoleToDBInstance AddSourceIdentifierToSubscription ApplyPendingMaintenanceAction BacktrackDBCluster CancelExportTask CopyCustomDBEngineVersion CopyDBClusterParameterGroup CopyDBClusterSnapshot CopyDBParameterGroup CopyDBSnapshot CopyOptionGroup CreateBlueGreenDeployment CreateCustomDBEngineVersion CreateDBCluster CreateDBClusterEndpoint CreateDBClusterParameterGroup CreateDBClusterSnapshot CreateDBInstance CreateDBInstanceReadReplica CreateDBParameterGroup CreateDBProxy CreateDBProxyEndpoint CreateDBSecurityGroup CreateDBShardGroup CreateDBSnapshot CreateDBSubnetGroup CreateEventSubscription CreateGlobalCluster CreateIntegration CreateOptionGroup CreateTenantDatabase CrossRegionCommunication DeleteBlueGreenDeployment DeleteCustomDBEngineVersion DeleteDBCluster DeleteDBClusterAutomatedBackup DeleteDBClusterEndpoint DeleteDBClusterParameterGroup DeleteDBClusterSnapshot DeleteDBInstance DeleteDBInstanceAutomatedBackup DeleteDBParameterGroup DeleteDBProxy DeleteDBProxyEndpoint DeleteDBSecurityGroup DeleteDBShardGroup DeleteDBSnapshot DeleteDBSubnetGroup DeleteEventSubscription DeleteGlobalCluster DeleteIntegration DeleteOptionGroup DeleteTenantDatabase DeregisterDBProxyTargets DisableHttpEndpoint EnableHttpEndpoint FailoverDBCluster FailoverGlobalCluster ModifyActivityStream ModifyCertificates ModifyCurrentDBClusterCapacity ModifyCustomDBEngineVersion ModifyDBCluster ModifyDBClusterEndpoint ModifyDBClusterParameterGroup ModifyDBClusterSnapshotAttribute ModifyDBInstance ModifyDBParameterGroup ModifyDBProxy ModifyDBProxyEndpoint ModifyDBProxyTargetGroup ModifyDBRecommendation ModifyDBShardGroup ModifyDBSnapshot ModifyDBSnapshotAttribute ModifyDBSubnetGroup ModifyEventSubscription ModifyGlobalCluster ModifyIntegration ModifyOptionGroup ModifyRecommendation ModifyTenantDatabase PromoteReadReplica PromoteReadReplicaDBCluster PurchaseReservedDBInstancesOffering RebootDBCluster RebootDBInstance RebootDBShardGroup RegisterDBProxyTargets RemoveFromGlobalCluster RemoveRoleFromDBCluster RemoveRoleFromDBInstance RemoveSourceIdentifierFromSubscription ResetDBClusterParameterGroup ResetDBParameterGroup RestoreDBClusterFromS3 RestoreDBClusterFromSnapshot RestoreDBClusterToPointInTime RestoreDBInstanceFromDBSnapshot RestoreDBInstanceFromS3 RestoreDBInstanceToPointInTime RevokeDBSecurityGroupIngress StartActivityStream StartDBCluster StartDBInstance StartDBInstanceAutomatedBackupsReplication StartExportTask StopActivityStream StopDBCluster StopDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverBlueGreenDeployment SwitchoverGlobalCluster SwitchoverReadReplica","read":"DescribeRecommendationGroups DescribeRecommendations DownloadCompleteDBLogFile DownloadDBLogFilePortion ListTagsForResource","tagging":"AddTagsToResource RemoveTagsFromResource","permissions-management":"AuthorizeDBSecurityGroupIngress","list":"DescribeAccountAttributes DescribeBlueGreenDeployments DescribeCertificates DescribeDBClusterAutomatedBackups DescribeDBClusterBacktracks DescribeDBClusterEndpoints DescribeDBClusterParameterGroups DescribeDBClusterParameters DescribeDBClusterSnapshotAttributes DescribeDBClusterSnapshots DescribeDBClusters DescribeDBEngineVersions DescribeDBInstanceAutomatedBackups DescribeDBInstances DescribeDBLogFiles DescribeDBMajorEngineVersions DescribeDBParameterGroups DescribeDBParameters DescribeDBProxies DescribeDBProxyEndpoints DescribeDBProxyTargetGroups DescribeDBProxyTargets DescribeDBRecommendations DescribeDBSecurityGroups DescribeDBShardGroups DescribeDBSnapshotAttributes DescribeDBSnapshotTenantDatabases DescribeDBSnapshots DescribeDBSubnetGroups DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeExportTasks DescribeGlobalClusters DescribeIntegrations DescribeOptionGroupOptions DescribeOptionGroups DescribeOrderableDBInstanceOptions DescribePendingMaintenanceActions DescribeReservedDBInstances DescribeReservedDBInstancesOfferings DescribeSourceRegions DescribeTenantDatabases DescribeValidDBInstanceModifications"},"redshift-data":{"write":"BatchExecuteStatement CancelStatement ExecuteStatement","read":"DescribeStatement DescribeTable GetStagingBucketLocation GetStatementResult ListDatabases ListSchemas","list":"ListSessions ListStatements ListTables"},"redshift-serverless":{"read":"DescribeOneTimeCredit GetCustomDomainAssociation GetEndpointAccess GetIdentityCenterAuthToken GetManagedWorkgroup GetNamespace GetRecoveryPoint GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetSnapshot GetTableRestoreStatus GetTrack GetUsageLimit GetWorkgroup ListAutonomicsDenylist","write":"ConvertRecoveryPointToSnapshot CreateCustomDomainAssociation CreateEndpointAccess CreateNamespace CreateReservation CreateScheduledAction CreateSnapshot CreateSnapshotCopyConfiguration CreateUsageLimit CreateWorkgroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteNamespace DeleteResourcePolicy DeleteScheduledAction DeleteSnapshot DeleteSnapshotCopyConfiguration DeleteUsageLimit DeleteWorkgroup GetCredentials PutResourcePolicy RestoreFromRecoveryPoint RestoreFromSnapshot RestoreTableFromRecoveryPoint RestoreTableFromSnapshot UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateEndpointAccess UpdateNamespace UpdateScheduledAction UpdateSnapshot UpdateSnapshotCopyConfiguration UpdateUsageLimit UpdateWorkgroup","list":"ListCustomDomainAssociations ListEndpointAccess ListManagedWorkgroups ListNamespaces ListRecoveryPoints ListReservationOfferings ListReservations ListScheduledActions ListSnapshotCopyConfigurations ListSnapshots ListTableRestoreStatus ListTagsForResource ListTracks ListUsageLimits ListWorkgroups","tagging":"TagResource UntagResource"},"redshift":{"write":"AcceptReservedNodeExchange AddPartner AssociateDataShareConsumer AuthorizeClusterSecurityGroupIngress AuthorizeInboundIntegration BatchDeleteClusterSnapshots BatchModifyClusterSnapshots CancelQuery CancelQuerySession CancelResize CopyClusterSnapshot CreateAuthenticationProfile CreateCluster CreateClusterParameterGroup CreateClusterSecurityGroup CreateClusterSnapshot CreateClusterSubnetGroup CreateCustomDomainAssociation CreateEndpointAccess CreateEventSubscription CreateHsmClientCertificate CreateHsmConfiguration CreateInboundIntegration CreateIntegration CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction CreateSnapshotSchedule CreateUsageLimit DeleteAuthenticationProfile DeleteCluster DeleteClusterParameterGroup DeleteClusterSecurityGroup DeleteClusterSnapshot DeleteClusterSubnetGroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteEventSubscription DeleteHsmClientCertificate DeleteHsmConfiguration DeleteIntegration DeletePartner DeleteQev2IdcApplication DeleteRedshiftIdcApplication DeleteSavedQueries DeleteScheduledAction DeleteSnapshotCopyGrant DeleteSnapshotSchedule DeleteUsageLimit DeregisterNamespace DisableLogging DisableSnapshotCopy DisassociateDataShareConsumer EnableLogging EnableSnapshotCopy ExecuteQuery FailoverPrimaryCompute GetClusterCredentials GetClusterCredentialsWithIAM ModifyAquaConfiguration ModifyAuthenticationProfile ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterMaintenance ModifyClusterParameterGroup ModifyClusterSnapshot ModifyClusterSnapshotSchedule ModifyClusterSubnetGroup ModifyCustomDomainAssociation ModifyEndpointAccess ModifyEventSubscription ModifyIntegration ModifyQev2IdcApplication ModifyRedshiftIdcApplication ModifySavedQuery ModifyScheduledAction ModifySnapshotCopyRetentionPeriod ModifySnapshotSchedule ModifyUsageLimit PauseCluster PurchaseReservedNodeOffering RebootCluster RegisterNamespace ResetClusterParameterGroup ResizeCluster RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot ResumeCluster RevokeClusterSecurityGroupIngress RotateEncryptionKey UpdatePartnerStatus","read":"DescribeAccountAttributes DescribeAuthenticationProfiles DescribeAutonomicsDenylist DescribeClusterParameterGroups DescribeClusterParameters DescribeClusterSecurityGroups DescribeClusterSnapshots DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEndpointAccess DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeLoggingStatus DescribeOrderableClusterOptions DescribePartners DescribeQuery DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeResize DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeSnapshotSchedules DescribeStorage DescribeTable DescribeTableRestoreStatus DescribeTags DescribeUsageLimits FetchResults GetIdentityCenterAuthToken GetReservedNodeExchangeConfigurationOptions GetReservedNodeExchangeOfferings GetResourcePolicy","list":"DescribeClusterDbRevisions DescribeClusterTracks DescribeClusters DescribeCustomDomainAssociations DescribeEndpointAuthorization DescribeEvents DescribeInboundIntegrations DescribeIntegrations DescribeNodeConfigurationOptions DescribeQev2IdcApplications DescribeRedshiftIdcApplications ListDatabases ListRecommendations ListSavedQueries ListSchemas ListTables ViewQueriesFromConsole ViewQueriesInConsole","permissions-management":"AuthorizeDataShare AuthorizeEndpointAccess AuthorizeSnapshotAccess CreateClusterUser CreateSnapshotCopyGrant DeauthorizeDataShare DeleteResourcePolicy JoinGroup ModifyClusterIamRoles PutResourcePolicy RejectDataShare RevokeEndpointAccess RevokeSnapshotAccess","tagging":"CreateTags DeleteTags"},"refactor-spaces":{"write":"CreateApplication CreateEnvironment CreateRoute CreateService DeleteApplication DeleteEnvironment DeleteResourcePolicy DeleteRoute DeleteService PutResourcePolicy UpdateRoute","read":"GetApplication GetEnvironment GetResourcePolicy GetRoute GetService ListApplications ListEnvironmentVpcs ListEnvironments ListRoutes ListServices ListTagsForResource","tagging":"TagResource UntagResource"},"rekognition":{"write":"AssociateFaces CopyProjectVersion CreateCollection CreateDataset CreateFaceLivenessSession CreateProject CreateProjectVersion CreateStreamProcessor CreateUser DeleteCollection DeleteDataset DeleteFaces DeleteProject DeleteProjectPolicy DeleteProjectVersion DeleteStreamProcessor DeleteUser DisassociateFaces DistributeDatasetEntries IndexFaces PutProjectPolicy StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartFaceSearch StartLabelDetection StartMediaAnalysisJob StartPersonTracking StartProjectVersion StartSegmentDetection StartStreamProcessor StartTextDetection StopProjectVersion StopStreamProcessor UpdateDatasetEntries UpdateStreamProcessor","read":"CompareFaces DescribeCollection DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListDatasetEntries ListDatasetLabels ListFaces ListMediaAnalysisJobs ListProjectPolicies ListTagsForResource ListUsers RecognizeCelebrities SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage","list":"ListStreamProcessors","tagging":"TagResource UntagResource"},"repostspace":{"write":"BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel CreateSpace DeleteSpace DeregisterAdmin RegisterAdmin SendInvites UpdateChannel UpdateSpace","read":"GetChannel GetSpace ListChannels ListSpaces ListTagsForResource","tagging":"TagResource UntagResource"},"researchstudio":{"write":"AssignPrincipal CreateApplication DeleteApplication DeletePrincipal","read":"GetApplication","list":"ListApplications"},"resiliencehub":{"write":"AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateApp CreateAppVersionAppComponent CreateAppVersionResource CreateAssertion CreateInputSource CreatePolicy CreateRecommendationTemplate CreateReport CreateResiliencyPolicy CreateService CreateServiceFunction CreateServiceFunctionResources CreateSystem CreateTest CreateUserJourney DeleteApp DeleteAppAssessment DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteAssertion DeleteInputSource DeletePolicy DeleteRecommendationTemplate DeleteResiliencyPolicy DeleteService DeleteServiceFunction DeleteServiceFunctionResources DeleteSystem DeleteTest DeleteTestSources DeleteUserJourney ImportApp ImportPolicy ImportResourcesToDraftAppVersion PublishAppVersion PutDraftAppVersionTemplate PutTestSources RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartAppAssessment StartFailureModeAssessment StartMetricsExport StartResourceGroupingRecommendationTask StartTestRun StopTestRun UpdateApp UpdateAppVersion UpdateAppVersionAppComponent UpdateAppVersionResource UpdateAssertion UpdateDependency UpdateFailureModeFinding UpdatePolicy UpdateResiliencyPolicy UpdateService UpdateServiceFunction UpdateSystem UpdateTest UpdateUserJourney","read":"DescribeApp DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeMetricsExport DescribeResiliencyPolicy DescribeResourceGroupingRecommendationTask GetFailureModeFinding GetPolicy GetService GetSystem GetTest GetTestRun GetTestTemplate GetUserJourney ListAssertions ListDependencies ListFailureModeAssessments ListFailureModeFindings ListInputSources ListPolicies ListReports ListResolvedTestRunTargetResources ListResources ListServiceEvents ListServiceFunctions ListServiceTopologyEdges ListServices ListSystemEvents ListSystems ListTagsForResource ListTestRunDependencies ListTestRunEvents ListTestRunSourceEvents ListTestRunSources ListTestRuns ListTestSources ListTestTemplates ListTests ListUserJourneys","list":"ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppAssessments ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListApps ListMetrics ListRecommendationTemplates ListResiliencyPolicies ListResourceGroupingRecommendations ListSopRecommendations ListSuggestedResiliencyPolicies ListTestRecommendations ListUnsupportedAppVersionResources","tagging":"TagResource UntagResource"},"resource-explorer-2":{"write":"AssociateDefaultView CreateIndex CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService CreateView DeleteIndex DeleteResourceExplorerSetup DeleteStreamingAccessForService DeleteView DisassociateDefaultView UpdateIndexType UpdateView","permissions-management":"DeleteResourcePolicy PutResourcePolicy","read":"BatchGetView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetManagedView GetResourceExplorerSetup GetResourcePolicy GetServiceIndex GetServiceView GetView ListTagsForResource Search","list":"ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews","tagging":"TagResource UntagResource"},"resource-explorer":{"list":"ListResourceTypes ListResources","read":"ListTags"},"resource-groups":{"write":"AssociateResource CancelTagSyncTask CreateGroup DeleteGroup DeleteGroupPolicy DisassociateResource GroupResources PutGroupConfiguration PutGroupPolicy StartTagSyncTask UngroupResources UpdateAccountSettings UpdateGroup UpdateGroupQuery","read":"GetAccountSettings GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags","list":"ListGroupResources ListGroupingStatuses ListGroups ListResourceTypes ListTagSyncTasks SearchResources","tagging":"Tag Untag"},"rhelkb":{"read":"GetRhelURL"},"robomaker":{"list":"ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListTagsForResource ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds","write":"BatchDeleteWorlds CancelDeploymentJob CancelSimulationJob CancelSimulationJobBatch CancelWorldExportJob CancelWorldGenerationJob CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateRobotApplicationVersion CreateSimulationApplication CreateSimulationApplicationVersion CreateSimulationJob CreateWorldExportJob CreateWorldGenerationJob CreateWorldTemplate DeleteFleet DeleteRobot DeleteRobotApplication DeleteSimulationApplication DeleteWorldTemplate DeregisterRobot RegisterRobot RestartSimulationJob StartSimulationJobBatch SyncDeploymentJob UpdateRobotApplication UpdateRobotDeployment UpdateSimulationApplication UpdateWorldTemplate","read":"BatchDescribeSimulationJob DescribeDeploymentJob DescribeFleet DescribeRobot DescribeRobotApplication DescribeSimulationApplication DescribeSimulationJob DescribeSimulationJobBatch DescribeWorld DescribeWorldExportJob DescribeWorldGenerationJob DescribeWorldTemplate GetWorldTemplateBody","tagging":"TagResource UntagResource"},"rolesanywhere":{"write":"CreateProfile CreateTrustAnchor DeleteAttributeMapping DeleteCrl DeleteProfile DeleteTrustAnchor DisableCrl DisableProfile DisableTrustAnchor EnableCrl EnableProfile EnableTrustAnchor ImportCrl PutAttributeMapping PutNotificationSettings ResetNotificationSettings UpdateCrl UpdateProfile UpdateTrustAnchor","read":"GetCrl GetProfile GetSubject GetTrustAnchor","list":"ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors","tagging":"TagResource UntagResource"},"route53-recovery-cluster":{"read":"GetRoutingControlState ListRoutingControls","write":"UpdateRoutingControlState UpdateRoutingControlStates"},"route53-recovery-control-config":{"permissions-management":"DeleteResourcePolicy PutResourcePolicy","write":"CreateCluster CreateControlPanel CreateRoutingControl CreateSafetyRule DeleteCluster DeleteControlPanel DeleteRoutingControl DeleteSafetyRule UpdateCluster UpdateControlPanel UpdateRoutingControl UpdateSafetyRule","read":"DescribeCluster DescribeControlPanel DescribeRoutingControl DescribeSafetyRule GetResourcePolicy ListClusters ListControlPanels ListRoutingControls ListSafetyRules ListTagsForResource","list":"ListAssociatedRoute53HealthChecks","tagging":"TagResource UntagResource"},"route53-recovery-readiness":{"write":"CreateCell CreateCrossAccountAuthorization CreateReadinessCheck CreateRecoveryGroup CreateResourceSet DeleteCell DeleteCrossAccountAuthorization DeleteReadinessCheck DeleteRecoveryGroup DeleteResourceSet UpdateCell UpdateReadinessCheck UpdateRecoveryGroup UpdateResourceSet","read":"GetArchitectureRecommendations GetCell GetCellReadinessSummary GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus GetRecoveryGroup GetRecoveryGroupReadinessSummary GetResourceSet ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources","tagging":"TagResource UntagResource"},"route53":{"write":"ActivateKeySigningKey AssociateVPCWithHostedZone ChangeCidrCollection ChangeResourceRecordSets CreateCidrCollection CreateHealthCheck CreateHostedZone CreateKeySigningKey CreateQueryLoggingConfig CreateReusableDelegationSet CreateTrafficPolicy CreateTrafficPolicyInstance CreateTrafficPolicyVersion CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteCidrCollection DeleteHealthCheck DeleteHostedZone DeleteKeySigningKey DeleteQueryLoggingConfig DeleteReusableDelegationSet DeleteTrafficPolicy DeleteTrafficPolicyInstance DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC UpdateHealthCheck UpdateHostedZoneComment UpdateHostedZoneFeatures UpdateTrafficPolicyComment UpdateTrafficPolicyInstance","tagging":"ChangeTagsForResource","read":"GetAccountLimit GetDNSSEC GetHealthCheck GetHostedZoneLimit GetQueryLoggingConfig GetReusableDelegationSetLimit GetTrafficPolicy GetTrafficPolicyInstance GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTagsForResource ListTagsForResources ListTrafficPolicyInstances TestDNSAnswer","list":"GetChange GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHealthCheckLastFailureReason GetHealthCheckStatus GetHostedZone GetHostedZoneCount GetReusableDelegationSet ListCidrBlocks ListCidrCollections ListCidrLocations ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListQueryLoggingConfigs ListResourceRecordSets ListTrafficPolicies ListTrafficPolicyInstancesByHostedZone ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions ListVPCAssociationAuthorizations"},"route53domains":{"write":"AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount DeleteDomain DisableDomainAutoRenew DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers","read":"CheckDomainAvailability CheckDomainTransferability GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListTagsForDomain ViewBilling","tagging":"DeleteTagsForDomain UpdateTagsForDomain","list":"ListDomains ListOperations ListPrices"},"route53globalresolver":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule CreateAccessSource CreateAccessToken CreateDNSView CreateFirewallDomainList CreateFirewallRule CreateGlobalResolver DeleteAccessSource DeleteAccessToken DeleteDNSView DeleteFirewallDomainList DeleteFirewallRule DeleteGlobalResolver DisableDNSView DisassociateHostedZone EnableDNSView ImportFirewallDomains ListTagsForResource UpdateAccessSource UpdateAccessToken UpdateDNSView UpdateFirewallDomains UpdateFirewallRule UpdateGlobalResolver UpdateHostedZoneAssociation","read":"GetAccessSource GetAccessToken GetDNSView GetFirewallDomainList GetFirewallRule GetGlobalResolver GetHostedZoneAssociation GetManagedFirewallDomainList ListFirewallDomains","list":"ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListFirewallRules ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists","tagging":"TagResource UntagResource"},"route53profiles":{"read":"GetProfile GetProfileAssociation GetProfilePolicy GetProfileResourceAssociation","write":"AssociateProfile AssociateResourceToProfile CreateProfile DeleteProfile DisassociateProfile DisassociateResourceFromProfile PutProfilePolicy UpdateProfileResourceAssociation","list":"ListProfileAssociations ListProfileResourceAssociations ListProfiles ListTagsForResource","tagging":"TagResource UntagResource"},"route53resolver":{"write":"AssociateFirewallRuleGroup AssociateResolverEndpointIpAddress AssociateResolverQueryLogConfig AssociateResolverRule CreateFirewallDomainList CreateFirewallRule CreateFirewallRuleGroup CreateOutpostResolver CreateResolverEndpoint CreateResolverQueryLogConfig CreateResolverRule DeleteFirewallDomainList DeleteFirewallRule DeleteFirewallRuleGroup DeleteOutpostResolver DeleteResolverEndpoint DeleteResolverQueryLogConfig DeleteResolverRule DisassociateFirewallRuleGroup DisassociateResolverEndpointIpAddress DisassociateResolverQueryLogConfig DisassociateResolverRule ImportFirewallDomains UpdateFirewallConfig UpdateFirewallDomains UpdateFirewallRule UpdateFirewallRuleGroupAssociation UpdateOutpostResolver UpdateResolverConfig UpdateResolverDnssecConfig UpdateResolverEndpoint UpdateResolverRule","read":"GetFirewallConfig GetFirewallDomainList GetFirewallRuleGroup GetFirewallRuleGroupAssociation GetFirewallRuleGroupPolicy GetOutpostResolver GetResolverConfig GetResolverDnssecConfig GetResolverEndpoint GetResolverQueryLogConfig GetResolverQueryLogConfigAssociation GetResolverQueryLogConfigPolicy GetResolverRule GetResolverRuleAssociation GetResolverRulePolicy ListTagsForResource","list":"ListFirewallConfigs ListFirewallDomainLists ListFirewallDomains ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListFirewallRuleTypes ListFirewallRules ListOutpostResolvers ListResolverConfigs ListResolverDnssecConfigs ListResolverEndpointIpAddresses ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules","permissions-management":"PutFirewallRuleGroupPolicy PutResolverQueryLogConfigPolicy PutResolverRulePolicy","tagging":"TagResource UntagResource"},"rtbfabric":{"write":"AcceptLink AssociateCertificate CreateInboundExternalLink CreateLink CreateLinkRoutingRule CreateOutboundExternalLink CreateRequesterGateway CreateResponderGateway DeleteInboundExternalLink DeleteLink DeleteLinkRoutingRule DeleteOutboundExternalLink DeleteRequesterGateway DeleteResponderGateway DisassociateCertificate RejectLink UpdateLink UpdateLinkModuleFlow UpdateLinkRoutingRule UpdateRequesterGateway UpdateResponderGateway","read":"GetCertificateAssociation GetInboundExternalLink GetLink GetLinkRoutingRule GetOutboundExternalLink GetRequesterGateway GetResponderGateway ListTagsForResource","list":"ListCertificateAssociations ListLinkRoutingRules ListLinks ListRequesterGateways ListResponderGateways","tagging":"TagResource UntagResource"},"rum":{"write":"BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions CreateAppMonitor DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination PutResourcePolicy PutRumEvents PutRumMetricsDestination UpdateAppMonitor UpdateRumMetricDefinition","read":"BatchGetRumMetricDefinitions GetAppMonitor GetAppMonitorData GetResourcePolicy ListRumMetricsDestinations ListTagsForResource","list":"ListAppMonitors","tagging":"TagResource UntagResource"},"s3-object-lambda":{"write":"AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject WriteGetObjectResponse","tagging":"DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging","read":"GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging","list":"ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts","permissions-management":"PutObjectAcl PutObjectVersionAcl"},"s3-outposts":{"write":"AbortMultipartUpload CreateAccessPoint CreateBucket CreateEndpoint DeleteAccessPoint DeleteBucket DeleteEndpoint DeleteObject DeleteObjectVersion PutBucketVersioning PutLifecycleConfiguration PutObject PutReplicationConfiguration ReplicateDelete ReplicateObject","permissions-management":"DeleteAccessPointPolicy DeleteBucketPolicy PutAccessPointPolicy PutBucketPolicy PutObjectAcl","tagging":"DeleteObjectTagging DeleteObjectVersionTagging PutBucketTagging PutObjectTagging PutObjectVersionTagging ReplicateTags","read":"GetAccessPoint GetAccessPointPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetObject GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging GetReplicationConfiguration","list":"ListAccessPoints ListBucket ListBucketMultipartUploads ListBucketVersions ListEndpoints ListMultipartUploadParts ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints"},"s3":{"write":"AbortMultipartUpload CreateAccessPoint CreateAccessPointForObjectLambda CreateBucket CreateBucketMetadataTableConfiguration CreateJob CreateMultiRegionAccessPoint CreateStorageLensGroup DeleteAccessPoint DeleteAccessPointForObjectLambda DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite DeleteMultiRegionAccessPoint DeleteObject DeleteObjectAnnotation DeleteObjectVersion DeleteObjectVersionAnnotation DeleteStorageLensConfiguration DeleteStorageLensGroup InitiateReplication PauseReplication PutAccelerateConfiguration PutAccessPointConfigurationForObjectLambda PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutObject PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation PutReplicationConfiguration PutStorageLensConfiguration ReplicateDelete ReplicateObject ReplicateObjectAnnotation RestoreObject SubmitMultiRegionAccessPointRoutes UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration UpdateJobPriority UpdateJobStatus UpdateObjectEncryption UpdateStorageLensGroup","read":"AllowVendedLogDeliveryForResource DescribeJob DescribeMultiRegionAccessPointOperation GetAccelerateConfiguration GetAccessGrant GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation GetAccessPoint GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicy GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus GetAccessPointPolicyStatusForObjectLambda GetAccountPublicAccessBlock GetAnalyticsConfiguration GetBucketAbac GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetDataAccess GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetJobTagging GetLifecycleConfiguration GetMetricsConfiguration GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAnnotationForReplication GetObjectVersionAttributes GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent GetReplicationConfiguration GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard GetStorageLensGroup","permissions-management":"AssociateAccessGrantsIdentityCenter BypassGovernanceRetention CreateAccessGrant CreateAccessGrantsInstance CreateAccessGrantsLocation DeleteAccessGrant DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DeleteAccessGrantsLocation DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda DeleteBucketPolicy DissociateAccessGrantsIdentityCenter ObjectOwnerOverrideToBucketOwner PutAccessGrantsInstanceResourcePolicy PutAccessPointPolicy PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutBucketAcl PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock PutMultiRegionAccessPointPolicy PutObjectAcl PutObjectVersionAcl UpdateAccessGrantsLocation","tagging":"DeleteJobTagging DeleteObjectTagging DeleteObjectVersionTagging DeleteStorageLensConfigurationTagging PutBucketTagging PutJobTagging PutObjectTagging PutObjectVersionTagging PutStorageLensConfigurationTagging ReplicateTags TagResource UntagResource","list":"ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListBucket ListBucketMultipartUploads ListBucketVersions ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListStorageLensConfigurations ListStorageLensGroups ListTagsForResource"},"s3express":{"write":"CreateAccessPoint CreateBucket CreateSession DeleteAccessPoint DeleteBucket PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration","permissions-management":"DeleteAccessPointPolicy DeleteAccessPointScope DeleteBucketPolicy PutAccessPointPolicy PutAccessPointScope PutBucketPolicy","read":"GetAccessPoint GetAccessPointPolicy GetAccessPointScope GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration","list":"ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets ListTagsForResource","tagging":"TagResource UntagResource"},"s3files":{"read":"ClientMount GetAccessPoint GetFileSystem GetFileSystemPolicy GetMountTarget GetSynchronizationConfiguration ListTagsForResource","write":"ClientRootAccess ClientWrite CreateAccessPoint CreateFileSystem CreateMountTarget DeleteAccessPoint DeleteFileSystem DeleteMountTarget PutSynchronizationConfiguration UpdateMountTarget","permissions-management":"DeleteFileSystemPolicy PutFileSystemPolicy","list":"ListAccessPoints ListFileSystems ListMountTargets","tagging":"TagResource UntagResource"},"s3tables":{"read":"GetNamespace GetTable GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass","write":"CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTable DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication DeleteTableReplication PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication PutTableBucketStorageClass PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation","permissions-management":"DeleteTableBucketPolicy DeleteTablePolicy PutTableBucketPolicy PutTablePolicy","list":"ListNamespaces ListTableBuckets ListTables ListTagsForResource","tagging":"TagResource UntagResource"},"s3vectors":{"write":"CreateIndex CreateVectorBucket DeleteIndex DeleteVectorBucket DeleteVectors PutVectors","permissions-management":"DeleteVectorBucketPolicy PutVectorBucketPolicy","read":"GetIndex GetVectorBucket GetVectorBucketPolicy GetVectors QueryVectors","list":"ListIndexes ListTagsForResource ListVectorBuckets ListVectors","tagging":"TagResource UntagResource"},"sagemaker-data-science-assistant":{"write":"SendConversation"},"sagemaker-geospatial":{"write":"DeleteEarthObservationJob DeleteVectorEnrichmentJob ExportEarthObservationJob ExportVectorEnrichmentJob StartEarthObservationJob StartVectorEnrichmentJob StopEarthObservationJob StopVectorEnrichmentJob","read":"GetEarthObservationJob GetRasterDataCollection GetTile GetVectorEnrichmentJob SearchRasterDataCollection","list":"ListEarthObservationJobs ListRasterDataCollections ListTagsForResource ListVectorEnrichmentJobs","tagging":"TagResource UntagResource"},"sagemaker-mlflow":{"read":"AccessUI GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces","write":"CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun","list":"GetLatestModelVersions ListArtifacts ListLoggedModelArtifacts"},"sagemaker-unified-studio-mcp":{"read":"AuthorizeVpce"},"sagemaker":{"read":"AccessModelPackage BatchDescribeModelPackage BatchGetMetrics BatchGetRecord CallWithBearerToken CreateHubContentPresignedUrls DescribeAIBenchmarkJob DescribeAIRecommendationJob DescribeAIWorkloadConfig DescribeAction DescribeAlgorithm DescribeApp DescribeAppImageConfig DescribeArtifact DescribeAutoMLJob DescribeAutoMLJobV2 DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode DescribeClusterSchedulerConfig DescribeCodeRepository DescribeCompilationJob DescribeComputeQuota DescribeContext DescribeDataQualityJobDefinition DescribeDevice DescribeDeviceFleet DescribeDomain DescribeEdgeDeploymentPlan DescribeEdgePackagingJob DescribeEndpoint DescribeEndpointConfig DescribeExperiment DescribeFeatureGroup DescribeFeatureMetadata DescribeFlowDefinition DescribeHub DescribeHubContent DescribeHumanLoop DescribeHumanTaskUi DescribeHyperParameterTuningJob DescribeImage DescribeImageVersion DescribeInferenceComponent DescribeInferenceExperiment DescribeInferenceRecommendationsJob DescribeJob DescribeJobSchemaVersion DescribeLabelingJob DescribeLineageGroup DescribeMlflowApp DescribeMlflowTrackingServer DescribeModel DescribeModelBiasJobDefinition DescribeModelCard DescribeModelCardExportJob DescribeModelExplainabilityJobDefinition DescribeModelPackage DescribeModelPackageGroup DescribeModelQualityJobDefinition DescribeMonitoringSchedule DescribeNotebookInstance DescribeNotebookInstanceLifecycleConfig DescribeOptimizationJob DescribePartnerApp DescribePipeline DescribePipelineDefinitionForExecution DescribePipelineExecution DescribeProcessingJob DescribeProject DescribeReservedCapacity DescribeSharedModel DescribeSpace DescribeStudioLifecycleConfig DescribeSubscribedWorkteam DescribeTrainingJob DescribeTrainingPlan DescribeTrainingPlanExtensionHistory DescribeTransformJob DescribeTrial DescribeTrialComponent DescribeUserProfile DescribeWorkforce DescribeWorkteam GetDeployments GetDeviceFleetReport GetDeviceRegistration GetLineageGroupPolicy GetModelPackageGroupPolicy GetRecord GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetScalingConfigurationRecommendation GetSearchSuggestions InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream RenderUiTemplate Search SearchTrainingPlanOfferings","write":"AddAssociation AssociateTrialComponent AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchPutMetrics BatchRebootClusterNodes BatchReplaceClusterNodes BatchWriteRecord CallMlflowAppApi CallPartnerAppApi CompleteRollout CreateAIBenchmarkJob CreateAIRecommendationJob CreateAIWorkloadConfig CreateAction CreateAlgorithm CreateApp CreateAppImageConfig CreateArtifact CreateAutoMLJob CreateAutoMLJobV2 CreateCluster CreateClusterSchedulerConfig CreateCodeRepository CreateCompilationJob CreateComputeQuota CreateContext CreateDataQualityJobDefinition CreateDeviceFleet CreateDomain CreateEdgeDeploymentPlan CreateEdgeDeploymentStage CreateEdgePackagingJob CreateEndpoint CreateEndpointConfig CreateExperiment CreateFeatureGroup CreateFlowDefinition CreateHub CreateHubContentReference CreateHumanTaskUi CreateHyperParameterTuningJob CreateImage CreateImageVersion CreateInferenceComponent CreateInferenceExperiment CreateInferenceRecommendationsJob CreateJob CreateLabelingJob CreateLineageGroupPolicy CreateMlflowApp CreateMlflowTrackingServer CreateModel CreateModelBiasJobDefinition CreateModelCard CreateModelCardExportJob CreateModelExplainabilityJobDefinition CreateModelPackage CreateModelPackageGroup CreateModelQualityJobDefinition CreateMonitoringSchedule CreateNotebookInstance CreateNotebookInstanceLifecycleConfig CreateOptimizationJob CreatePartnerApp CreatePartnerAppPresignedUrl CreatePipeline CreatePresignedDomainUrl CreatePresignedMlflowAppUrl CreatePresignedMlflowTrackingServerUrl CreatePresignedNotebookInstanceUrl CreateProcessingJob CreateProject CreateReservedCapacity CreateSharedModel CreateSpace CreateStudioLifecycleConfig CreateTrainingJob CreateTrainingPlan CreateTransformJob CreateTrial CreateTrialComponent CreateUserProfile CreateWorkforce CreateWorkteam DeleteAIBenchmarkJob DeleteAIRecommendationJob DeleteAIWorkloadConfig DeleteAction DeleteAlgorithm DeleteApp DeleteAppImageConfig DeleteArtifact DeleteAssociation DeleteCluster DeleteClusterSchedulerConfig DeleteCodeRepository DeleteCompilationJob DeleteComputeQuota DeleteContext DeleteDataQualityJobDefinition DeleteDeviceFleet DeleteDomain DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage DeleteEndpoint DeleteEndpointConfig DeleteExperiment DeleteFeatureGroup DeleteFlowDefinition DeleteHub DeleteHubContent DeleteHubContentReference DeleteHumanLoop DeleteHumanTaskUi DeleteHyperParameterTuningJob DeleteImage DeleteImageVersion DeleteInferenceComponent DeleteInferenceExperiment DeleteJob DeleteLineageGroupPolicy DeleteMlflowApp DeleteMlflowTrackingServer DeleteModel DeleteModelBiasJobDefinition DeleteModelCard DeleteModelExplainabilityJobDefinition DeleteModelPackage DeleteModelPackageGroup DeleteModelPackageGroupPolicy DeleteModelQualityJobDefinition DeleteMonitoringSchedule DeleteNotebookInstance DeleteNotebookInstanceLifecycleConfig DeleteOptimizationJob DeletePartnerApp DeletePipeline DeleteProcessingJob DeleteProject DeleteRecord DeleteResourcePolicy DeleteSpace DeleteStudioLifecycleConfig DeleteTrainingJob DeleteTrial DeleteTrialComponent DeleteUserProfile DeleteWorkforce DeleteWorkteam DeployHubModel DeregisterDevices DetachClusterNodeVolume DisableSagemakerServicecatalogPortfolio DisassociateTrialComponent EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan ImportHubContent PutLineageGroupPolicy PutModelPackageGroupPolicy PutRecord PutResourcePolicy RegisterDevices RetryPipelineExecution Sample SampleWithResponseStream SendHeartbeat SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess SendSharedModelEvent StartClusterHealthCheck StartEdgeDeploymentStage StartHumanLoop StartInferenceExperiment StartMlflowTrackingServer StartMonitoringSchedule StartNotebookInstance StartPipelineExecution StartSession StopAIBenchmarkJob StopAIRecommendationJob StopAutoMLJob StopCompilationJob StopEdgeDeploymentStage StopEdgePackagingJob StopHumanLoop StopHyperParameterTuningJob StopInferenceExperiment StopInferenceRecommendationsJob StopJob StopLabelingJob StopMlflowTrackingServer StopMonitoringSchedule StopNotebookInstance StopOptimizationJob StopPipelineExecution StopProcessingJob StopTrainingJob StopTransformJob TrainHubModel UpdateAction UpdateAppImageConfig UpdateArtifact UpdateCluster UpdateClusterInference UpdateClusterSchedulerConfig UpdateClusterSoftware UpdateCodeRepository UpdateComputeQuota UpdateContext UpdateDeviceFleet UpdateDevices UpdateDomain UpdateEndpoint UpdateEndpointWeightsAndCapacities UpdateExperiment UpdateFeatureGroup UpdateFeatureMetadata UpdateHub UpdateHubContent UpdateHubContentReference UpdateImage UpdateImageVersion UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig UpdateInferenceExperiment UpdateMlflowApp UpdateMlflowTrackingServer UpdateModelCard UpdateModelPackage UpdateMonitoringAlert UpdateMonitoringSchedule UpdateNotebookInstance UpdateNotebookInstanceLifecycleConfig UpdatePartnerApp UpdatePipeline UpdatePipelineExecution UpdatePipelineVersion UpdateProject UpdateReward UpdateSharedModel UpdateSpace UpdateTrainingJob UpdateTrial UpdateTrialComponent UpdateUserProfile UpdateWorkforce UpdateWorkteam","list":"ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAliases ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterEvents ListClusterNodes ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubContentVersions ListHubContents ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImageVersions ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLabelingJobsForWorkteam ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCardExportJobs ListModelCardVersions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelPackages ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelineExecutionSteps ListPipelineExecutions ListPipelineParametersForExecution ListPipelineVersions ListPipelines ListProcessingJobs ListProjects ListRecords ListResourceCatalogs ListSharedModelEvents ListSharedModelVersions ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTags ListTrainingJobs ListTrainingJobsForHyperParameterTuningJob ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUltraServersByReservedCapacity ListUserProfiles ListWorkforces ListWorkteams QueryLineage","tagging":"AddTags DeleteTags"},"savingsplans":{"write":"CreateSavingsPlan DeleteQueuedSavingsPlan ReturnSavingsPlan","read":"DescribeSavingsPlanRates DescribeSavingsPlans DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings","list":"ListTagsForResource","tagging":"TagResource UntagResource"},"scheduler":{"write":"CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup UpdateSchedule","read":"GetSchedule GetScheduleGroup ListTagsForResource","list":"ListScheduleGroups ListSchedules ListSchedulesByTarget","tagging":"TagResource UntagResource"},"schemas":{"write":"CreateDiscoverer CreateRegistry CreateSchema DeleteDiscoverer DeleteRegistry DeleteResourcePolicy DeleteSchema DeleteSchemaVersion PutCodeBinding PutResourcePolicy StartDiscoverer StopDiscoverer UpdateDiscoverer UpdateRegistry UpdateSchema","read":"DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema ExportSchema GetCodeBindingSource GetDiscoveredSchema GetResourcePolicy ListTagsForResource","list":"ListDiscoverers ListRegistries ListSchemaVersions ListSchemas SearchSchemas","tagging":"TagResource UntagResource"},"scn":{"write":"AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteDataIntegrationFlow DeleteDataLakeDataset DeleteDataLakeNamespace DeleteInstance DeleteSSOApplication RemoveAdminPermissionsForUser SendDataIntegrationEvent UpdateDataIntegrationFlow UpdateDataLakeDataset UpdateDataLakeNamespace UpdateInstance","read":"DescribeInstance GetBillOfMaterialsImportJob GetDataIntegrationEvent GetDataIntegrationFlow GetDataIntegrationFlowExecution GetDataLakeDataset GetDataLakeNamespace GetInstance","list":"ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlowExecutions ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource","tagging":"TagResource UntagResource"},"sdb":{"write":"BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain PutAttributes StartDomainExport","read":"DomainMetadata GetAttributes GetExport Select","list":"ListDomains ListExports"},"secretsmanager":{"read":"BatchGetSecretValue DescribeSecret GetRandomPassword GetResourcePolicy GetSecretValue ListSecretVersionIds","write":"CancelRotateSecret CreateSecret DeleteSecret PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage","permissions-management":"DeleteResourcePolicy PutResourcePolicy ValidateResourcePolicy","list":"ListSecrets","tagging":"TagResource UntagResource"},"security-ir":{"read":"BatchGetMemberAccountDetails GetCase GetCaseAttachmentDownloadUrl GetMembership ListCaseEdits ListComments ListInvestigations ListTagsForResource","write":"CancelMembership CloseCase CreateCase CreateCaseComment CreateMembership GetCaseAttachmentUploadUrl SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateMembership UpdateResolverType","list":"ListCases ListMemberships","tagging":"TagResource UntagResource"},"securityagent":{"write":"AddArtifact BatchCreateSecurityRequirements BatchDeleteCodeReviews BatchDeletePentests BatchDeleteSecurityRequirements BatchDeleteThreatModels BatchDeleteThreats BatchUpdateSecurityRequirements CreateAgentSpace CreateApplication CreateCodeReview CreateDesignReview CreateIntegration CreateMembership CreateOneTimeLoginSession CreatePentest CreatePrivateConnection CreateSecurityRequirement CreateSecurityRequirementPack CreateTargetDomain CreateThreat CreateThreatModel DeleteAgentSpace DeleteApplication DeleteArtifact DeleteDesignReview DeleteIntegration DeleteMembership DeletePrivateConnection DeleteSecurityRequirement DeleteSecurityRequirementPack DeleteTargetDomain HandleProviderCallback HandleProviderRegistrationCallback ImportSecurityRequirements InitiateProviderRegistration PutDesignReviewFeedback StartCodeRemediation StartCodeReviewJob StartPentestJob StartThreatModelJob StartValidationRun StopCodeReviewJob StopPentestJob StopThreatModelJob ToggleManagedSecurityRequirement UpdateAgentSpace UpdateApplication UpdateCodeReview UpdateDiscoveredDomains UpdateFinding UpdateIntegratedResources UpdateIntegration UpdatePentest UpdatePrivateConnectionCertificate UpdateSecurityRequirement UpdateSecurityRequirementPack UpdateTargetDomain UpdateThreat UpdateThreatModel VerifyTargetDomain","read":"BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetCodeReviewJobTasks BatchGetCodeReviewJobs BatchGetCodeReviews BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests BatchGetSecurityRequirements BatchGetTargetDomains BatchGetThreatModelJobTasks BatchGetThreatModelJobs BatchGetThreatModels BatchGetThreats BatchGetValidationRuns DescribePrivateConnection GetApplication GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback GetIntegration GetProviderRegistrationManifest GetSecurityRequirement GetSecurityRequirementPack ListTagsForResource","list":"ListActorMessages ListAgentSpaces ListApplications ListArtifacts ListCodeReviewJobTasks ListCodeReviewJobsForCodeReview ListCodeReviews ListDesignReviewComments ListDesignReviews ListDiscoveredDomains ListDiscoveredEndpoints ListFindings ListIntegratedResources ListIntegrations ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests ListPrivateConnections ListResourcesFromIntegration ListSecurityRequirementPacks ListSecurityRequirements ListTargetDomains ListThreatModelJobTasks ListThreatModelJobs ListThreatModels ListThreats","tagging":"TagResource UntagResource"},"securityhub":{"permissions-management":"AllowVendedLogDeliveryForResource","read":"BatchGetAutomationRules BatchGetConfigurationPolicyAssociations BatchGetControlEvaluations BatchGetEnabledRegionsV2 BatchGetSecurityControls BatchGetStandardsControlAssociations DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeProductsV2 DescribeSecurityHubV2 DescribeStandards DescribeStandardsControls GetAdhocInsightResults GetAdministratorAccount GetAggregatorV2 GetAutomationRuleV2 GetConfigurationPolicy GetConfigurationPolicyAssociation GetConnector GetConnectorV2 GetControlFindingSummary GetCoverageStatisticsV2 GetFindingAggregator GetFindingHistory GetFindings GetFindingsTrendsV2 GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers GetRecommendedPolicyV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2 GetSecurityControlDefinition GetUsage GetUsageV2 ListControlEvaluationSummaries ListTagsForResource SendFindingEvents SendInsightEvents","list":"GetEnabledStandards GetInsights ListAccountUsageV2 ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors ListConnectorsV2 ListEnabledProductsForImport ListFindingAggregators ListFreeTrialStatusesV2 ListInvitations ListMembers ListOrganizationAdminAccounts ListSecurityControlDefinitions ListStandardsControlAssociations","write":"AcceptAdministratorInvitation AcceptInvitation BatchDeleteAutomationRules BatchDisableStandards BatchEnableStandards BatchImportFindings BatchUpdateAutomationRules BatchUpdateFindings BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateActionTarget CreateAggregatorV2 CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnector CreateConnectorV2 CreateFindingAggregator CreateInsight CreateMembers CreateTicketV2 DeclineInvitations DeleteActionTarget DeleteAggregatorV2 DeleteAutomationRuleV2 DeleteConfigurationPolicy DeleteConnector DeleteConnectorV2 DeleteFindingAggregator DeleteInsight DeleteInvitations DeleteMembers DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisableSecurityHubFeatureV2 DisableSecurityHubV2 DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount EnableSecurityHub EnableSecurityHubFeatureV2 EnableSecurityHubV2 GenerateRecommendedPolicyV2 InviteMembers StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget UpdateAggregatorV2 UpdateAutomationRuleV2 UpdateConfigurationPolicy UpdateConnector UpdateConnectorV2 UpdateFindingAggregator UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityControl UpdateSecurityHubConfiguration UpdateStandardsControl","tagging":"TagResource UntagResource"},"securitylake":{"write":"CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeExceptionSubscription CreateDataLakeOrganizationConfiguration CreateSubscriber CreateSubscriberNotification DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeExceptionSubscription DeleteDataLakeOrganizationConfiguration DeleteSubscriber DeleteSubscriberNotification DeregisterDataLakeDelegatedAdministrator RegisterDataLakeDelegatedAdministrator UpdateDataLake UpdateDataLakeExceptionSubscription UpdateSubscriber UpdateSubscriberNotification","read":"GetDataLakeExceptionSubscription GetDataLakeOrganizationConfiguration GetDataLakeSources GetSubscriber","list":"ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers ListTagsForResource","tagging":"TagResource UntagResource"},"serverlessrepo":{"write":"CreateApplication CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication PutApplicationPolicy UnshareApplication UpdateApplication","read":"GetApplication GetApplicationPolicy GetCloudFormationTemplate SearchApplications","list":"ListApplicationDependencies ListApplicationVersions ListApplications"},"servicecatalog":{"write":"AcceptPortfolioShare AssociateAttributeGroup AssociateBudgetWithResource AssociatePrincipalWithPortfolio AssociateProductWithPortfolio AssociateResource AssociateServiceActionWithProvisioningArtifact AssociateTagOptionWithResource BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateApplication CreateAttributeGroup CreateConstraint CreatePortfolio CreateProduct CreateProvisionedProductPlan CreateProvisioningArtifact CreateServiceAction CreateTagOption DeleteApplication DeleteAttributeGroup DeleteConstraint DeletePortfolio DeleteProduct DeleteProvisionedProductPlan DeleteProvisioningArtifact DeleteResourcePolicy DeleteServiceAction DeleteTagOption DisableAWSOrganizationsAccess DisassociateAttributeGroup DisassociateBudgetFromResource DisassociatePrincipalFromPortfolio DisassociateProductFromPortfolio DisassociateResource DisassociateServiceActionFromProvisioningArtifact DisassociateTagOptionFromResource EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction ImportAsProvisionedProduct NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult ProvisionProduct PutConfiguration PutResourcePolicy RejectPortfolioShare SyncResource TerminateProvisionedProduct UpdateApplication UpdateAttributeGroup UpdateConstraint UpdatePortfolio UpdateProduct UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateProvisioningArtifact UpdateServiceAction UpdateTagOption","read":"DescribeConstraint DescribeCopyProductStatus DescribePortfolio DescribePortfolioShareStatus DescribeProduct DescribeProductAsAdmin DescribeProductView DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeProvisioningArtifact DescribeProvisioningParameters DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters DescribeTagOption GetAWSOrganizationsAccessStatus GetApplication GetAssociatedResource GetAttributeGroup GetConfiguration GetProvisionedProductOutputs GetResourcePolicy ListTagsForResource","permissions-management":"CreatePortfolioShare DeletePortfolioShare UpdatePortfolioShare","list":"DescribePortfolioShares ListAcceptedPortfolioShares ListApplications ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroups ListAttributeGroupsForApplication ListBudgetsForResource ListConstraintsForPortfolio ListLaunchPaths ListOrganizationPortfolioAccess ListPortfolioAccess ListPortfolios ListPortfoliosForProduct ListPrincipalsForPortfolio ListProvisionedProductPlans ListProvisioningArtifacts ListProvisioningArtifactsForServiceAction ListRecordHistory ListResourcesForTagOption ListServiceActions ListServiceActionsForProvisioningArtifact ListStackInstancesForProvisionedProduct ListTagOptions ScanProvisionedProducts SearchProducts SearchProductsAsAdmin SearchProvisionedProducts","tagging":"TagResource UntagResource"},"servicediscovery":{"write":"CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace CreateService DeleteNamespace DeleteResourcePolicy DeleteService DeleteServiceAttributes DeregisterInstance PutResourcePolicy RegisterInstance UpdateHttpNamespace UpdateInstanceCustomHealthStatus UpdatePrivateDnsNamespace UpdatePublicDnsNamespace UpdateService UpdateServiceAttributes","read":"DiscoverInstances DiscoverInstancesRevision GetInstance GetInstancesHealthStatus GetNamespace GetOperation GetResourcePolicy GetService GetServiceAttributes ListInstances ListNamespaces ListServices ListTagsForResource","list":"ListOperations","tagging":"TagResource UntagResource"},"serviceextract":{"read":"GetConfig"},"servicequotas":{"write":"AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease StartAutoManagement StopAutoManagement UpdateAutoManagement","read":"GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListRequestedServiceQuotaChangeHistoryByQuota ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport","tagging":"TagResource UntagResource"},"ses":{"write":"AssociateEmailIdentityCertificate CancelExportJob CloneReceiptRuleSet CreateAddonInstance CreateAddonSubscription CreateAddressList CreateAddressListImportJob CreateArchive CreateConfigurationSet CreateConfigurationSetEventDestination CreateConfigurationSetTrackingOptions CreateContact CreateContactList CreateCustomVerificationEmailTemplate CreateDedicatedIpPool CreateDeliverabilityTestReport CreateEmailIdentity CreateEmailTemplate CreateExportJob CreateImportJob CreateIngressPoint CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateRelay CreateRuleSet CreateTemplate CreateTenant CreateTenantResourceAssociation CreateTrafficPolicy DeleteAddonInstance DeleteAddonSubscription DeleteAddressList DeleteArchive DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteConfigurationSetTrackingOptions DeleteContact DeleteContactList DeleteCustomVerificationEmailTemplate DeleteDedicatedIpPool DeleteEmailIdentity DeleteEmailTemplate DeleteIdentity DeleteIngressPoint DeleteMultiRegionEndpoint DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteRelay DeleteRuleSet DeleteSuppressedDestination DeleteTemplate DeleteTenant DeleteTenantResourceAssociation DeleteTrafficPolicy DeleteVerifiedEmailAddress DeregisterMemberFromAddressList DisassociateEmailIdentityCertificate PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutConfigurationSetArchivingOptions PutConfigurationSetDeliveryOptions PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutEmailIdentityConfigurationSetAttributes PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes PutSuppressedDestination PutTenantSuppressionAttributes RegisterMemberToAddressList ReorderReceiptRuleSet SendBounce SendBulkEmail SendBulkTemplatedEmail SendCustomVerificationEmail SendEmail SendRawEmail SendTemplatedEmail SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition StartAddressListImportJob StartArchiveExport StartArchiveSearch StopAddressListImportJob StopArchiveExport StopArchiveSearch TestRenderEmailTemplate TestRenderTemplate UpdateAccountSendingEnabled UpdateArchive UpdateConfigurationSet UpdateConfigurationSetEventDestination UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateContact UpdateContactList UpdateCustomVerificationEmailTemplate UpdateEmailTemplate UpdateIngressPoint UpdateReceiptRule UpdateRelay UpdateReputationEntityCustomerManagedStatus UpdateReputationEntityPolicy UpdateRuleSet UpdateTemplate UpdateTrafficPolicy VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity","read":"BatchGetMetricData DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount GetAccountSendingEnabled GetAddonInstance GetAddonSubscription GetAddressList GetAddressListImportJob GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults GetBlacklistReports GetConfigurationSet GetConfigurationSetEventDestinations GetContact GetContactList GetCustomVerificationEmailTemplate GetDedicatedIp GetDedicatedIpPool GetDedicatedIps GetDeliverabilityDashboardOptions GetDeliverabilityTestReport GetDomainDeliverabilityCampaign GetDomainStatisticsReport GetEmailAddressInsights GetEmailIdentity GetEmailIdentityPolicies GetEmailTemplate GetExportJob GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetImportJob GetIngressPoint GetMemberOfAddressList GetMessageInsights GetMultiRegionEndpoint GetRelay GetReputationEntity GetRuleSet GetSendQuota GetSendStatistics GetSuppressedDestination GetTemplate GetTenant GetTrafficPolicy ListDomainDeliverabilityCampaigns ListReceiptFilters ListReceiptRuleSets ListRecommendations ListSuppressedDestinations ListTagsForResource ListVerifiedEmailAddresses","list":"ListAddonInstances ListAddonSubscriptions ListAddressListImportJobs ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists ListContacts ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailIdentityCertificates ListEmailTemplates ListExportJobs ListIdentities ListIdentityPolicies ListImportJobs ListIngressPoints ListMembersOfAddressList ListMultiRegionEndpoints ListRelays ListReputationEntities ListResourceTenants ListRuleSets ListTemplates ListTenantResources ListTenants ListTrafficPolicies","tagging":"TagResource UntagResource","permissions-management":"AllowVendedLogDeliveryForResource ApplyTrackingConfigurationOverrides CreateEmailIdentityPolicy DeleteEmailIdentityPolicy DeleteIdentityPolicy PutIdentityPolicy ReplicateEmailIdentityDkimSigningKey UpdateEmailIdentityPolicy"},"shield":{"read":"DescribeAttack DescribeAttackContributors DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeProtection DescribeProtectionGroup DescribeSubscription GetGlobalThreatData GetSubscriptionState ListTagsForResource","list":"ListAttacks ListMitigations ListProtectionGroups ListProtections ListResourcesInProtectionGroup","write":"AssociateDRTLogBucket AssociateDRTRole AssociateHealthCheck AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup CreateSubscription DeleteProtection DeleteProtectionGroup DeleteSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole DisassociateHealthCheck EnableApplicationLayerAutomaticResponse EnableProactiveEngagement UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateProtectionGroup UpdateSubscription","tagging":"TagResource UntagResource"},"signer":{"permissions-management":"AddProfilePermission RemoveProfilePermission","write":"CancelSigningProfile PutSigningProfile RevokeSignature RevokeSigningProfile SignPayload StartSigningJob","read":"DescribeSigningJob GetRevocationStatus GetSigningPlatform GetSigningProfile ListProfilePermissions ListTagsForResource","list":"ListSigningJobs ListSigningPlatforms ListSigningProfiles","tagging":"TagResource UntagResource"},"signin":{"write":"CreateAccount CreateOAuth2PublicClient CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration PutResourcePermissionStatement RevokeOAuth2Token","read":"Authenticate AuthorizeOAuth2Access CreateOAuth2Token GetConsoleAuthorizationConfiguration GetResourcePolicy IntrospectOAuth2Token","list":"ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole"},"simspaceweaver":{"write":"CreateSnapshot DeleteApp DeleteSimulation StartApp StartClock StartSimulation StopApp StopClock StopSimulation","read":"DescribeApp DescribeSimulation ListApps ListTagsForResource","list":"ListSimulations","tagging":"TagResource UntagResource"},"sms-voice":{"write":"AssociateOriginationIdentity AssociateProtectConfiguration CreateConfigurationSet CreateConfigurationSetEventDestination CreateEventDestination CreateNotifyConfiguration CreateOptOutList CreatePool CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAssociation CreateRegistrationAttachment CreateRegistrationVersion CreateVerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination DeleteKeyword DeleteMediaMessageSpendLimitOverride DeleteNotifyConfiguration DeleteNotifyMessageSpendLimitOverride DeleteOptOutList DeleteOptedOutNumber DeletePool DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride DeleteRcsAgent DeleteRcsMessageSpendLimitOverride DeleteRegistration DeleteRegistrationAttachment DeleteRegistrationFieldValue DeleteTextMessageSpendLimitOverride DeleteVerifiedDestinationNumber DeleteVoiceMessageSpendLimitOverride DisassociateOriginationIdentity DisassociateProtectConfiguration DiscardRegistrationVersion PutKeyword PutMessageFeedback PutOptedOutNumber PutProtectConfigurationRuleSetNumberOverride PutRegistrationFieldValue ReleasePhoneNumber ReleaseSenderId RequestPhoneNumber RequestSenderId SendDestinationNumberVerificationCode SendMediaMessage SendNotifyTextMessage SendNotifyVoiceMessage SendRcsMessage SendTextMessage SendVoiceMessage SetAccountDefaultProtectConfiguration SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride SubmitRegistrationVersion UpdateConfigurationSetEventDestination UpdateEventDestination UpdateNotifyConfiguration UpdatePhoneNumber UpdatePool UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet UpdateRcsAgent UpdateSenderId VerifyDestinationNumber","read":"CarrierLookup DescribeAccountAttributes DescribeAccountLimits DescribeConfigurationSets DescribeKeywords DescribeNotifyConfigurations DescribeNotifyTemplates DescribeOptOutLists DescribeOptedOutNumbers DescribePhoneNumbers DescribePools DescribeProtectConfigurations DescribeRcsAgentCountryLaunchStatus DescribeRcsAgents DescribeRegistrationAttachments DescribeRegistrationFieldDefinitions DescribeRegistrationFieldValues DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeRegistrationVersions DescribeRegistrations DescribeSenderIds DescribeSpendLimits DescribeVerifiedDestinationNumbers GetConfigurationSetEventDestinations GetProtectConfigurationCountryRuleSet GetResourcePolicy ListAvailablePhoneNumbers ListConfigurationSets ListNotifyCountries ListPoolOriginationIdentities ListProtectConfigurationRuleSetNumberOverrides ListRegistrationAssociations ListTagsForResource","permissions-management":"DeleteResourcePolicy PutResourcePolicy","tagging":"TagResource UntagResource"},"sms":{"read":"GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers","write":"CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate ImportAppCatalog ImportServerCatalog LaunchApp NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob","list":"ListApps"},"snow-device-management":{"write":"CancelTask CreateTask","read":"DescribeDevice DescribeDeviceEc2Instances DescribeExecution DescribeTask ListTagsForResource","list":"ListDeviceResources ListDevices ListExecutions ListTasks","tagging":"TagResource UntagResource"},"snowball":{"write":"CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel UpdateCluster UpdateJob UpdateJobShipmentState UpdateLongTermPricing","read":"DescribeAddress DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListLongTermPricing","list":"DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions"},"sns":{"permissions-management":"AddPermission RemovePermission SetTopicAttributes","read":"CheckIfPhoneNumberIsOptedOut GetDataProtectionPolicy GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes GetTopicAttributes ListPhoneNumbersOptedOut ListTagsForResource","write":"ConfirmSubscription CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber CreateTopic DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber DeleteTopic OptInPhoneNumber Publish PutDataProtectionPolicy SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes SetSubscriptionAttributes Subscribe Unsubscribe VerifySMSSandboxPhoneNumber","list":"ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListSubscriptionsByTopic ListTopics","tagging":"TagResource UntagResource"},"social-messaging":{"write":"AssociateWhatsAppBusinessAccount CreateWhatsAppFlow CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppFlow DeleteWhatsAppMessageMedia DeleteWhatsAppMessageTemplate DeprecateWhatsAppFlow DisassociateWhatsAppBusinessAccount GetWhatsAppMessageMedia PostWhatsAppMessageMedia PublishWhatsAppFlow PutWhatsAppBusinessAccountEventDestinations SendWhatsAppCallEvent SendWhatsAppMessage UpdateLinkedWhatsAppBusinessAccountPhoneNumber UpdateWhatsAppFlow UpdateWhatsAppFlowAssets UpdateWhatsAppMessageTemplate","read":"GetLinkedWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission GetWhatsAppFlow GetWhatsAppFlowPreview GetWhatsAppMessageTemplate ListTagsForResource","list":"ListLinkedWhatsAppBusinessAccounts ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary","tagging":"TagResource UntagResource"},"sqlworkbench":{"write":"AssociateConnectionWithChart AssociateConnectionWithTab AssociateNotebookWithTab AssociateQueryWithTab BatchDeleteFolder CreateAccount CreateChart CreateConnection CreateFolder CreateNotebook CreateNotebookCell CreateNotebookFromVersion CreateNotebookVersion CreateSavedQuery DeleteChart DeleteConnection DeleteNotebook DeleteNotebookCell DeleteNotebookVersion DeleteQCustomContext DeleteSavedQuery DeleteSqlGenerationContext DeleteTab DriverExecute DuplicateNotebook GenerateSession ImportNotebook PassAccountSettings PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings RestoreNotebookVersion UpdateAccountConnectionSettings UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateChart UpdateConnection UpdateFileFolder UpdateFolder UpdateNotebook UpdateNotebookCellContent UpdateNotebookCellLayout UpdateSavedQuery","read":"BatchGetNotebookCell ExportNotebook GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetChart GetConnection GetNotebook GetNotebookVersion GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSavedQuery GetSchemaInference GetSqlGenerationContext GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListSampleDatabases ListTaggedResources ListTagsForResource","list":"ListConnections ListDatabases ListFiles ListNotebookVersions ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListSavedQueryVersions ListTabs","tagging":"TagResource UntagResource"},"sqs":{"permissions-management":"AddPermission RemovePermission SetQueueAttributes","write":"CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask","read":"GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues ReceiveMessage","tagging":"TagQueue UntagQueue"},"ssm-contacts":{"permissions-management":"AssociateContact","write":"AcceptPage ActivateContactChannel CreateContact CreateContactChannel CreateRotation CreateRotationOverride DeactivateContactChannel DeleteContact DeleteContactChannel DeleteRotation DeleteRotationOverride PutContactPolicy SendActivationCode StartEngagement StopEngagement UpdateContact UpdateContactChannel UpdateRotation","read":"DescribeEngagement DescribePage GetContact GetContactChannel GetContactPolicy GetRotation GetRotationOverride ListTagsForResource","list":"ListContactChannels ListContacts ListEngagements ListPageReceipts ListPageResolutions ListPagesByContact ListPagesByEngagement ListPreviewRotationShifts ListRotationOverrides ListRotationShifts ListRotations","tagging":"TagResource UntagResource"},"ssm-guiconnect":{"write":"CancelConnection DeleteConnectionRecordingPreferences StartConnection UpdateConnectionRecordingPreferences","read":"GetConnection GetConnectionRecordingPreferences","list":"ListConnections"},"ssm-incidents":{"read":"BatchGetIncidentFindings GetIncidentRecord GetReplicationSet GetResourcePolicies GetResponsePlan GetTimelineEvent ListTagsForResource","write":"CreateReplicationSet CreateResponsePlan CreateTimelineEvent DeleteIncidentRecord DeleteReplicationSet DeleteResponsePlan DeleteTimelineEvent StartIncident UpdateDeletionProtection UpdateIncidentRecord UpdateRelatedItems UpdateReplicationSet UpdateResponsePlan UpdateTimelineEvent","permissions-management":"DeleteResourcePolicy PutResourcePolicy","list":"ListIncidentFindings ListIncidentRecords ListRelatedItems ListReplicationSets ListResponsePlans ListTimelineEvents","tagging":"TagResource UntagResource"},"ssm-quicksetup":{"write":"CreateConfigurationManager DeleteConfigurationManager UpdateConfigurationDefinition UpdateConfigurationManager UpdateServiceSettings","read":"GetConfiguration GetConfigurationManager GetServiceSettings ListQuickSetupTypes ListTagsForResource","list":"ListConfigurationManagers ListConfigurations","tagging":"TagResource UntagResource"},"ssm-sap":{"write":"BackupDatabase DeregisterApplication RegisterApplication RestoreDatabase StartApplication StartApplicationRefresh StartConfigurationChecks StopApplication UpdateApplicationSettings UpdateHANABackupSettings","permissions-management":"DeleteResourcePermission GetResourcePermission PutResourcePermission","read":"GetApplication GetComponent GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource","list":"ListApplications ListComponents ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults","tagging":"TagResource UntagResource"},"ssm":{"read":"DescribeActivations DescribeAssociation DescribeAssociationExecutionTargets DescribeAssociationExecutions DescribeAutomationExecutions DescribeAutomationStepExecutions DescribeAvailablePatches DescribeDocument DescribeDocumentParameters DescribeDocumentPermission DescribeEffectiveInstanceAssociations DescribeEffectivePatchesForPatchBaseline DescribeInstanceAssociationsStatus DescribeInstanceInformation DescribeInstancePatchStates DescribeInstancePatchStatesForPatchGroup DescribeInstancePatches DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetAccessToken GetAutomationExecution GetCalendar GetCalendarState GetCloudConnector GetCommandInvocation GetConnectionStatus GetDefaultPatchBaseline GetDeployablePatchSnapshotForInstance GetDocument GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindow GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetMaintenanceWindowTask GetManifest GetOpsItem GetOpsMetadata GetOpsSummary GetParameter GetParameterHistory GetParameters GetParametersByPath GetPatchBaseline GetPatchBaselineForPatchGroup GetServiceSetting PutConfigurePackageResult StartExecutionPreview ValidateCloudConnector","write":"AssociateOpsItemRelatedItem CancelCommand CancelMaintenanceWindowExecution CreateActivation CreateAssociation CreateAssociationBatch CreateCloudConnector CreateDocument CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline CreateResourceDataSync DeleteActivation DeleteAssociation DeleteCloudConnector DeleteDocument DeleteInventory DeleteMaintenanceWindow DeleteOpsItem DeleteOpsMetadata DeleteParameter DeleteParameters DeletePatchBaseline DeleteResourceDataSync DeregisterManagedInstance DeregisterPatchBaselineForPatchGroup DeregisterTargetFromMaintenanceWindow DeregisterTaskFromMaintenanceWindow DisassociateOpsItemRelatedItem LabelParameterVersion PutCalendar PutComplianceItems PutInventory PutParameter RegisterDefaultPatchBaseline RegisterManagedInstance RegisterPatchBaselineForPatchGroup RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow RequestManagedInstanceRoleToken ResetServiceSetting ResumeSession SendAutomationSignal SendCommand StartAccessRequest StartAssociationsOnce StartAutomationExecution StartChangeRequestExecution StartSession StopAutomationExecution TerminateSession UnlabelParameterVersion UpdateAssociation UpdateAssociationStatus UpdateCloudConnector UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata UpdateInstanceAssociationStatus UpdateInstanceInformation UpdateMaintenanceWindow UpdateMaintenanceWindowTarget UpdateMaintenanceWindowTask UpdateManagedInstancePublicKey UpdateManagedInstanceRole UpdateOpsItem UpdateOpsMetadata UpdatePatchBaseline UpdateResourceDataSync UpdateServiceSetting","tagging":"AddTagsToResource RemoveTagsFromResource","permissions-management":"DeleteResourcePolicy ModifyDocumentPermission PutResourcePolicy","list":"DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowSchedule DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions GetResourcePolicies ListAssociationVersions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocumentMetadataHistory ListDocumentVersions ListDocuments ListInstanceAssociations ListInventoryEntries ListNodes ListNodesSummary ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync ListTagsForResource"},"ssmmessages":{"write":"CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel"},"sso-directory":{"write":"AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser DeleteProvisioningTenant DeleteUser DisableExternalIdPConfigurationForDirectory DisableUser EnableExternalIdPConfigurationForDirectory EnableUser ImportExternalIdPCertificate RemoveMemberFromGroup StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword UpdateUser UpdateUserName VerifyEmail","read":"DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers"},"sso-oauth":{"write":"CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM"},"sso":{"write":"AddRegion AssociateDirectory AssociateProfile CreateAccountAssignment CreateApplication CreateApplicationAssignment CreateApplicationInstance CreateApplicationInstanceCertificate CreateInstance CreateInstanceAccessControlAttributeConfiguration CreateManagedApplicationInstance CreatePermissionSet CreateProfile CreateTrust CreateTrustedTokenIssuer DeleteAccountAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteInlinePolicyFromPermissionSet DeleteInstance DeleteInstanceAccessControlAttributeConfiguration DeleteManagedApplicationInstance DeletePermissionSet DeleteProfile DeleteTrustedTokenIssuer DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata ProvisionPermissionSet PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration PutInlinePolicyToPermissionSet PutMfaDeviceManagementForDirectory RemoveRegion StartSSO UpdateApplication UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateInstance UpdateInstanceAccessControlAttributeConfiguration UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust UpdateTrustedTokenIssuer","permissions-management":"AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet PutPermissionsPolicy UpdatePermissionSet","read":"DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeApplication DescribeApplicationAssignment DescribeApplicationProvider DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSet DescribePermissionSetProvisioningStatus DescribeRegion DescribeRegisteredRegions DescribeTrustedTokenIssuer GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationInstance GetApplicationSessionConfiguration GetApplicationTemplate GetInlinePolicyForPermissionSet GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetPermissionsBoundaryForPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations ListTagsForResource SearchGroups SearchUsers","list":"ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignments ListAccountAssignmentsForPrincipal ListAccountsForProvisionedPermissionSet ListApplicationAccessScopes ListApplicationAssignments ListApplicationAssignmentsForPrincipal ListApplicationAuthenticationMethods ListApplicationGrants ListApplicationInstances ListApplicationProviders ListApplicationTemplates ListApplications ListCustomerManagedPolicyReferencesInPermissionSet ListInstances ListManagedPoliciesInPermissionSet ListPermissionSetProvisioningStatus ListPermissionSets ListPermissionSetsProvisionedToAccount ListProfiles ListRegions ListTrustedTokenIssuers","tagging":"TagResource UntagResource"},"states":{"write":"CreateActivity CreateStateMachine CreateStateMachineAlias DeleteActivity DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion GetActivityTask InvokeHTTPEndpoint PublishStateMachineVersion RedriveExecution SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution TestState UpdateMapRun UpdateStateMachine UpdateStateMachineAlias","read":"DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias DescribeStateMachineForExecution GetExecutionHistory RevealSecrets ValidateStateMachineDefinition","list":"ListActivities ListExecutions ListMapRuns ListStateMachineAliases ListStateMachineVersions ListStateMachines ListTagsForResource","tagging":"TagResource UntagResource"},"storagegateway":{"write":"ActivateGateway AddCache AddUploadBuffer AddWorkingStorage AssignTapePool AssociateFileSystem AttachVolume BypassGovernanceRetention CancelArchival CancelCacheReport CancelRetrieval CreateCachediSCSIVolume CreateNFSFileShare CreateSMBFileShare CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint CreateStorediSCSIVolume CreateTapePool CreateTapeWithBarcode CreateTapes DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteCacheReport DeleteChapCredentials DeleteFileShare DeleteGateway DeleteSnapshotSchedule DeleteTape DeleteTapeArchive DeleteTapePool DeleteVolume DetachVolume DisableGateway DisassociateFileSystem EvictFilesFailingUpload JoinDomain NotifyWhenUploaded RefreshCache ResetCache RetrieveTapeArchive RetrieveTapeRecoveryPoint SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest StartCacheReport StartGateway UpdateAutomaticTapeCreationPolicy UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateChapCredentials UpdateFileSystemAssociation UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateNFSFileShare UpdateSMBFileShare UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy UpdateSnapshotSchedule UpdateVTLDeviceType","tagging":"AddTagsToResource RemoveTagsFromResource","read":"DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeCacheReport DescribeCachediSCSIVolumes DescribeChapCredentials DescribeFileSystemAssociations DescribeGatewayInformation DescribeMaintenanceStartTime DescribeNFSFileShares DescribeSMBFileShares DescribeSMBSettings DescribeSnapshotSchedule DescribeStorediSCSIVolumes DescribeTapeArchives DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage","list":"ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListLocalDisks ListTagsForResource ListTapePools ListTapes ListVolumeInitiators ListVolumeRecoveryPoints ListVolumes"},"sts":{"read":"GetAccessKeyInfo GetCallerIdentity GetServiceBearerToken GetSessionToken","write":"AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot DecodeAuthorizationMessage GetDelegatedAccessToken GetFederationToken GetWebIdentityToken SetContext SetSourceIdentity","tagging":"TagGetWebIdentityToken TagSession"},"support-console":{"read":"CheckSubscription DescribeDynamicHelp GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire","write":"CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback"},"support":{"write":"AddAttachmentsToSet AddCommunicationToCase AddRelatedItemToCase CreateCase DisconnectLiveContactForCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction UploadAttachment","read":"DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks DownloadAttachment GetInteraction ListInteractionEntries ListInteractions SearchForCases"},"supportapp":{"read":"DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations ListSlackWorkspaceConfigurations","write":"CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration"},"supportauthz":{"write":"CreateSupportPermit DeleteSupportPermit RegisterKey RejectSupportPermitRequest","read":"GetAction GetSupportPermit ListTagsForResource","list":"ListActions ListSupportPermitRequests ListSupportPermits","tagging":"TagResource UntagResource"},"supportplans":{"write":"AcceptSupportAgreement CancelSupportAgreement CreateSupportAgreement CreateSupportPlanSchedule RejectSupportAgreement StartSupportPlanUpdate UpdateSupportAgreement","read":"GetSupportAgreement GetSupportPlan GetSupportPlanUpdateStatus","list":"ListSupportAgreementRevisions ListSupportAgreements ListSupportPlanModifiers"},"sustainability":{"read":"GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues GetEstimatedWaterAllocation GetEstimatedWaterAllocationDimensionValues"},"swf":{"write":"CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType FailWorkflowExecution PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType RegisterDomain RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer StartWorkflowExecution TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain UndeprecateWorkflowType","read":"CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks DescribeActivityType DescribeDomain DescribeWorkflowExecution DescribeWorkflowType GetWorkflowExecutionHistory","list":"ListActivityTypes ListClosedWorkflowExecutions ListDomains ListOpenWorkflowExecutions ListTagsForResource ListWorkflowTypes","tagging":"TagResource UntagResource"},"synthetics":{"write":"AssociateResource CreateCanary CreateGroup DeleteCanary DeleteGroup DisassociateResource StartCanary StartCanaryDryRun StopCanary UpdateCanary","read":"DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions GetCanary GetCanaryRuns GetGroup ListTagsForResource","list":"ListAssociatedGroups ListGroupResources ListGroups","tagging":"TagResource UntagResource"},"tag":{"read":"DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues","list":"ListRequiredTags","write":"StartReportCreation","tagging":"TagResources UntagResources"},"tax":{"read":"GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices","write":"BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions"},"textract":{"read":"AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetAdapter GetAdapterVersion GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters ListTagsForResource","write":"CreateAdapter CreateAdapterVersion DeleteAdapter DeleteAdapterVersion StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis UpdateAdapter","tagging":"TagResource UntagResource"},"thinclient":{"read":"GetDevice GetDeviceDetails GetEnvironment GetSoftwareSet","list":"ListDeviceSessions ListDevices ListEnvironments ListSoftwareSets ListTagsForResource","write":"CreateEnvironment DeleteDevice DeleteEnvironment DeregisterDevice UpdateDevice UpdateEnvironment UpdateSoftwareSet","tagging":"TagResource UntagResource"},"timestream-influxdb":{"write":"CreateDbBackup CreateDbCluster CreateDbInstance CreateDbParameterGroup DeleteDbBackup DeleteDbCluster DeleteDbInstance RebootDbCluster RebootDbInstance RestoreFromDbBackup UpdateDbCluster UpdateDbInstance","read":"GetDbBackup GetDbCluster GetDbInstance GetDbParameterGroup ListDbInstancesForCluster ListTagsForResource","list":"ListDbBackups ListDbClusters ListDbInstances ListDbParameterGroups","tagging":"TagResource UntagResource"},"timestream":{"write":"CancelQuery CreateBatchLoadTask CreateDatabase CreateScheduledQuery CreateTable DeleteDatabase DeleteScheduledQuery DeleteTable ExecuteScheduledQuery ResumeBatchLoadTask StartAwsBackupJob StartAwsRestoreJob Unload UpdateAccountSettings UpdateDatabase UpdateScheduledQuery UpdateTable WriteRecords","read":"DescribeAccountSettings DescribeBatchLoadTask DescribeDatabase DescribeScheduledQuery DescribeTable GetAwsBackupStatus GetAwsRestoreStatus ListTagsForResource PrepareQuery Select SelectValues","list":"DescribeEndpoints ListBatchLoadTasks ListDatabases ListMeasures ListScheduledQueries ListTables","tagging":"TagResource UntagResource"},"tiros":{"write":"CreateQuery ExtendQuery","read":"GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts"},"tnb":{"write":"CancelSolNetworkOperation CreateSolFunctionPackage CreateSolNetworkInstance CreateSolNetworkPackage DeleteSolFunctionPackage DeleteSolNetworkInstance DeleteSolNetworkPackage InstantiateSolNetworkInstance PutSolFunctionPackageContent PutSolNetworkPackageContent TerminateSolNetworkInstance UpdateSolFunctionPackage UpdateSolNetworkInstance UpdateSolNetworkPackage ValidateSolFunctionPackageContent ValidateSolNetworkPackageContent","read":"GetSolFunctionInstance GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor GetSolNetworkInstance GetSolNetworkOperation GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor","list":"ListSolFunctionInstances ListSolFunctionPackages ListSolNetworkInstances ListSolNetworkOperations ListSolNetworkPackages ListTagsForResource","tagging":"TagResource UntagResource"},"transcribe":{"write":"CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter DeleteCallAnalyticsCategory DeleteCallAnalyticsJob DeleteLanguageModel DeleteMedicalScribeJob DeleteMedicalTranscriptionJob DeleteMedicalVocabulary DeleteTranscriptionJob DeleteVocabulary DeleteVocabularyFilter StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob UpdateCallAnalyticsCategory UpdateMedicalVocabulary UpdateVocabulary UpdateVocabularyFilter","read":"DescribeLanguageModel GetCallAnalyticsCategory GetCallAnalyticsJob GetMedicalScribeJob GetMedicalScribeStream GetMedicalTranscriptionJob GetMedicalVocabulary GetTranscriptionJob GetVocabulary GetVocabularyFilter ListTagsForResource","list":"ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters","tagging":"TagResource UntagResource"},"transfer":{"write":"CreateAccess CreateAgreement CreateConnector CreateProfile CreateServer CreateUser CreateWebApp CreateWorkflow DeleteAccess DeleteAgreement DeleteCertificate DeleteConnector DeleteHostKey DeleteProfile DeleteServer DeleteSshPublicKey DeleteUser DeleteWebApp DeleteWebAppCustomization DeleteWorkflow ImportCertificate ImportHostKey ImportSshPublicKey SendWorkflowStepState StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove StartServer StopServer TestConnection UpdateAccess UpdateAgreement UpdateCertificate UpdateConnector UpdateHostKey UpdateProfile UpdateServer UpdateUser UpdateWebApp UpdateWebAppCustomization","read":"DescribeAccess DescribeAgreement DescribeCertificate DescribeConnector DescribeExecution DescribeHostKey DescribeProfile DescribeSecurityPolicy DescribeServer DescribeUser DescribeWebApp DescribeWebAppCustomization DescribeWorkflow ListAccesses ListAgreements ListCertificates ListConnectors ListExecutions ListFileTransferResults ListHostKeys ListProfiles ListTagsForResource TestIdentityProvider","list":"ListSecurityPolicies ListServers ListUsers ListWebApps ListWorkflows","tagging":"TagResource UntagResource"},"transform-custom":{"write":"BatchCreateFindings BatchUpdateFindings CompleteTransformationPackageUpload ConverseStream CreateAnalysis CreateCampaign CreateRemediation CreateRepository CreateSource CreateTransformationPackageUrl DeleteAnalysis DeleteCampaign DeleteFinding DeleteKnowledgeItem DeleteRemediation DeleteRepository DeleteSource DeleteTransformationPackage ExecuteTransformation SendTelemetryEvent ShareTransformationPackage UnshareTransformationPackage UpdateAnalysis UpdateCampaign UpdateCampaignRepositoryStatus UpdateKnowledgeItemConfiguration UpdateKnowledgeItemStatus UpdateRemediation UpdateRepository UpdateSource","read":"GetAnalysis GetAnalysisArtifactDownloadUrl GetCampaign GetFinding GetFindingGroups GetKnowledgeItem GetRemediation GetRepository GetSource GetTransformationPackageUrl ListAnalysisArtifacts ListCampaignRepositories ListTagsForResource ListTransformationPackageShares","list":"ListAnalyses ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTransformationPackageMetadata","tagging":"TagResource UntagResource"},"transform":{"write":"AccessTransformProfile AssociateConnectorResource CreateProfile DeleteAgentRuntimeConfiguration DeleteConnector DeleteProfile PutAgentRuntimeConfiguration RejectConnector UpdateAccountSettings UpdateAgentAccess UpdateProfile","read":"GetAccountSettings GetAgent GetAgentRuntimeConfiguration GetConnector GetWebAppUrl ListAgents ListTagsForResource","list":"ListConnectors ListProfiles","tagging":"TagResource UntagResource"},"translate":{"write":"CreateParallelData DeleteParallelData DeleteTerminology ImportTerminology StartTextTranslationJob StopTextTranslationJob UpdateParallelData","read":"DescribeTextTranslationJob GetParallelData GetTerminology ListTagsForResource TranslateDocument TranslateText","list":"ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs","tagging":"TagResource UntagResource"},"trustedadvisor":{"read":"DescribeAccount DescribeAccountAccess DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GetOrganizationRecommendation GetRecommendation ListAccountsForParent ListOrganizationalUnitsForParent ListRoots","write":"BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin ExcludeCheckItems GenerateReport IncludeCheckItems RefreshCheck SetAccountAccess SetOrganizationAccess UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus","list":"ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations ListRecommendationsForResource"},"ts":{"read":"GetExecution GetExecutionOutput GetTool ListTagsForResource","list":"ListExecutions ListTools","write":"StartExecution","tagging":"TagResource UntagResource"},"user-subscriptions":{"write":"CancelPurchaseSession ConfirmPurchaseSession CreateClaim CreateClaimAddOn CreatePurchaseSession CreateUpdatePlanPreview DeleteAutoTopUpRule DeleteClaim SetAutoTopUpRule SetOverageConfig SetUsageLimit UpdateClaim","read":"GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory","list":"ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions"},"uxc":{"write":"DeleteAccountColor PutAccountColor UpdateAccountCustomizations","read":"GetAccountColor GetAccountCustomizations ListServices"},"vendor-insights":{"write":"ActivateSecurityProfile AssociateDataSource CreateDataSource CreateSecurityProfile DeactivateSecurityProfile DeleteDataSource DisassociateDataSource UpdateDataSource UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration UpdateSecurityProfileSnapshotReleaseConfiguration","read":"GetDataSource GetEntitledSecurityProfileSnapshot GetProfileAccessTerms GetSecurityProfile GetSecurityProfileSnapshot ListTagsForResource","list":"ListDataSources ListEntitledSecurityProfileSnapshots ListEntitledSecurityProfiles ListSecurityProfileSnapshots ListSecurityProfiles","tagging":"TagResource UntagResource"},"verified-access":{"write":"AllowVerifiedAccess"},"verifiedpermissions":{"write":"CreateIdentitySource CreatePolicy CreatePolicyStore CreatePolicyStoreAlias CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyStoreAlias DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate","read":"GetIdentitySource GetPolicy GetPolicyStore GetPolicyStoreAlias GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource","list":"ListIdentitySources ListPolicies ListPolicyStoreAliases ListPolicyStores ListPolicyTemplates","tagging":"TagResource UntagResource"},"voiceid":{"read":"DescribeComplianceConsent DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist ListTagsForResource","write":"AssociateFraudster CreateDomain CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DisassociateFraudster EvaluateSession OptOutSpeaker RegisterComplianceConsent StartFraudsterRegistrationJob StartSpeakerEnrollmentJob UpdateDomain UpdateWatchlist","list":"ListDomains ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists","tagging":"TagResource UntagResource"},"vpc-lattice-svcs":{"write":"Connect Invoke"},"vpc-lattice":{"permissions-management":"AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation DeleteAuthPolicy PutAuthPolicy","write":"CreateAccessLogSubscription CreateListener CreateResourceConfiguration CreateResourceGateway CreateRule CreateService CreateServiceNetwork CreateServiceNetworkResourceAssociation CreateServiceNetworkServiceAssociation CreateServiceNetworkVpcAssociation CreateTargetGroup DeleteAccessLogSubscription DeleteDomainVerification DeleteListener DeleteResourceConfiguration DeleteResourceEndpointAssociation DeleteResourceGateway DeleteResourcePolicy DeleteRule DeleteService DeleteServiceNetwork DeleteServiceNetworkResourceAssociation DeleteServiceNetworkServiceAssociation DeleteServiceNetworkVpcAssociation DeleteTargetGroup DeregisterTargets PutResourcePolicy RegisterTargets StartDomainVerification UpdateAccessLogSubscription UpdateListener UpdateResourceConfiguration UpdateResourceGateway UpdateRule UpdateService UpdateServiceNetwork UpdateServiceNetworkVpcAssociation UpdateTargetGroup","read":"GetAccessLogSubscription GetAuthPolicy GetDomainVerification GetListener GetResourceConfiguration GetResourceGateway GetResourcePolicy GetRule GetService GetServiceNetwork GetServiceNetworkResourceAssociation GetServiceNetworkServiceAssociation GetServiceNetworkVpcAssociation GetTargetGroup ListTagsForResource","list":"ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups ListTargets","tagging":"TagResource UntagResource"},"vpce":{"write":"AllowMultiRegion"},"waf-regional":{"write":"AssociateWebACL CreateByteMatchSet CreateGeoMatchSet CreateIPSet CreateRateBasedRule CreateRegexMatchSet CreateRegexPatternSet CreateRule CreateRuleGroup CreateSizeConstraintSet CreateSqlInjectionMatchSet CreateWebACLMigrationStack CreateXssMatchSet DeleteByteMatchSet DeleteGeoMatchSet DeleteIPSet DeleteLoggingConfiguration DeleteRateBasedRule DeleteRegexMatchSet DeleteRegexPatternSet DeleteRule DeleteRuleGroup DeleteSizeConstraintSet DeleteSqlInjectionMatchSet DeleteXssMatchSet DisassociateWebACL PutLoggingConfiguration UpdateByteMatchSet UpdateGeoMatchSet UpdateIPSet UpdateRateBasedRule UpdateRegexMatchSet UpdateRegexPatternSet UpdateRule UpdateRuleGroup UpdateSizeConstraintSet UpdateSqlInjectionMatchSet UpdateXssMatchSet","permissions-management":"CreateWebACL DeletePermissionPolicy DeleteWebACL PutPermissionPolicy UpdateWebACL","read":"GetByteMatchSet GetChangeToken GetChangeTokenStatus GetGeoMatchSet GetIPSet GetLoggingConfiguration GetPermissionPolicy GetRateBasedRule GetRateBasedRuleManagedKeys GetRegexMatchSet GetRegexPatternSet GetRule GetRuleGroup GetSampledRequests GetSizeConstraintSet GetSqlInjectionMatchSet GetWebACL GetWebACLForResource GetXssMatchSet ListTagsForResource","list":"ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListResourcesForWebACL ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets","tagging":"TagResource UntagResource"},"waf":{"write":"CreateByteMatchSet CreateGeoMatchSet CreateIPSet CreateRateBasedRule CreateRegexMatchSet CreateRegexPatternSet CreateRule CreateRuleGroup CreateSizeConstraintSet CreateSqlInjectionMatchSet CreateWebACLMigrationStack CreateXssMatchSet DeleteByteMatchSet DeleteGeoMatchSet DeleteIPSet DeleteLoggingConfiguration DeleteRateBasedRule DeleteRegexMatchSet DeleteRegexPatternSet DeleteRule DeleteRuleGroup DeleteSizeConstraintSet DeleteSqlInjectionMatchSet DeleteXssMatchSet PutLoggingConfiguration UpdateByteMatchSet UpdateGeoMatchSet UpdateIPSet UpdateRateBasedRule UpdateRegexMatchSet UpdateRegexPatternSet UpdateRule UpdateRuleGroup UpdateSizeConstraintSet UpdateSqlInjectionMatchSet UpdateXssMatchSet","permissions-management":"CreateWebACL DeletePermissionPolicy DeleteWebACL PutPermissionPolicy UpdateWebACL","read":"GetByteMatchSet GetChangeToken GetChangeTokenStatus GetGeoMatchSet GetIPSet GetLoggingConfiguration GetPermissionPolicy GetRateBasedRule GetRateBasedRuleManagedKeys GetRegexMatchSet GetRegexPatternSet GetRule GetRuleGroup GetSampledRequests GetSizeConstraintSet GetSqlInjectionMatchSet GetWebACL GetXssMatchSet ListTagsForResource","list":"ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets","tagging":"TagResource UntagResource"},"wafv2":{"write":"AssociateWebACL CreateAPIKey CreateIPSet CreateRegexPatternSet CreateRuleGroup CreateWebACL DeleteAPIKey DeleteFirewallManagerRuleGroups DeleteIPSet DeleteLoggingConfiguration DeleteRegexPatternSet DeleteRuleGroup DeleteWebACL DisassociateFirewallManager DisassociateWebACL PutFirewallManagerRuleGroups PutLoggingConfiguration PutManagedRuleSetVersions UpdateIPSet UpdateManagedRuleSetVersionExpiryDate UpdateRegexPatternSet UpdateRuleGroup UpdateWebACL","read":"CheckCapacity DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetIPSet GetLoggingConfiguration GetManagedRuleSet GetMobileSdkRelease GetPermissionPolicy GetRateBasedStatementManagedKeys GetRegexPatternSet GetRevenueStatistics GetRevenueStatisticsSummary GetRevenueStatisticsTimeSeries GetRuleGroup GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL GetWebACLForResource ListTagsForResource ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration","permissions-management":"DeletePermissionPolicy PutPermissionPolicy","list":"ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListResourcesForWebACL ListRuleGroups ListSettlementRecords ListWebACLs","tagging":"TagResource UntagResource"},"wam":{"write":"AuthenticatePackager"},"wellarchitected":{"write":"AssociateLenses AssociateProfiles ConfigureIntegration CreateAgentContext CreateAgentGoal CreateAgentProfile CreateLensShare CreateLensVersion CreateMilestone CreateProfile CreateProfileShare CreateReviewTemplate CreateTemplateShare CreateWorkload CreateWorkloadShare DeleteAgentContext DeleteAgentGoal DeleteAgentProfile DeleteLens DeleteLensShare DeleteProfile DeleteProfileShare DeleteReviewTemplate DeleteTemplateShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles ImportLens PutAgentRecommendationFeedback StartAgentRecommendationGeneration UpdateAgentContext UpdateAgentGoal UpdateAgentProfile UpdateAgentRecommendationStatus UpdateAnswer UpdateGlobalSettings UpdateIntegration UpdateLensReview UpdateProfile UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpdateShareInvitation UpdateWorkload UpdateWorkloadShare UpgradeLensReview UpgradeProfileVersion UpgradeReviewTemplateLensReview","read":"ExportLens GetAgentContext GetAgentGoal GetAgentProfile GetAgentRecommendation GetAgentRecommendationGeneration GetAnswer GetConsolidatedReport GetGlobalSettings GetLens GetLensReview GetLensReviewReport GetLensVersionDifference GetMilestone GetProfile GetProfileTemplate GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview GetWorkload ListAgentContexts ListAgentGoals ListAgentProfiles ListAgentRecommendationGenerations ListAgentRecommendationItems ListAgentRecommendations ListTagsForResource","list":"ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListLensShares ListLenses ListMilestones ListNotifications ListProfileNotifications ListProfileShares ListProfiles ListReviewTemplateAnswers ListReviewTemplates ListShareInvitations ListTemplateShares ListWorkloadShares ListWorkloads","tagging":"TagResource UntagResource"},"wickr":{"write":"BatchCreateUser BatchDeleteUser BatchReinviteUser BatchResetDevicesForUser BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge CreateNetwork CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup RegisterOidcConfig RegisterOidcConfigTest RegisterOpentdfConfig UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup UpdateUser","read":"BatchLookupUserUname GetBot GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetOpentdfConfig GetSecurityGroup GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListNetworks ListSecurityGroupUsers ListSecurityGroups ListTagsForResource ListUsers","tagging":"TagResource UntagResource"},"wisdom":{"permissions-management":"AllowVendedLogDeliveryForResource","write":"ActivateMessageTemplate CreateAIAgent CreateAIAgentVersion CreateAIGuardrail CreateAIGuardrailVersion CreateAIPrompt CreateAIPromptVersion CreateAssistant CreateAssistantAssociation CreateContent CreateContentAssociation CreateKnowledgeBase CreateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion CreateQuickResponse CreateSession DeactivateMessageTemplate DeleteAIAgent DeleteAIAgentVersion DeleteAIGuardrail DeleteAIGuardrailVersion DeleteAIPrompt DeleteAIPromptVersion DeleteAssistant DeleteAssistantAssociation DeleteContent DeleteContentAssociation DeleteImportJob DeleteKnowledgeBase DeleteMessageTemplate DeleteMessageTemplateAttachment DeleteQuickResponse NotifyRecommendationsReceived PutFeedback RemoveAssistantAIAgent RemoveKnowledgeBaseTemplateUri SendMessage StartContentUpload StartImportJob UpdateAIAgent UpdateAIGuardrail UpdateAIPrompt UpdateAssistantAIAgent UpdateContent UpdateKnowledgeBaseTemplateUri UpdateMessageTemplate UpdateMessageTemplateMetadata UpdateQuickResponse UpdateSession UpdateSessionData","read":"GetAIAgent GetAIGuardrail GetAIPrompt GetAssistant GetAssistantAssociation GetContent GetContentAssociation GetContentSummary GetImportJob GetKnowledgeBase GetMessageTemplate GetNextMessage GetQuickResponse GetRecommendations GetSession ListTagsForResource QueryAssistant RenderMessageTemplate Retrieve SearchContent SearchMessageTemplates SearchQuickResponses SearchSessions","list":"ListAIAgentVersions ListAIAgents ListAIGuardrailVersions ListAIGuardrails ListAIPromptVersions ListAIPrompts ListAssistantAssociations ListAssistants ListContentAssociations ListContents ListImportJobs ListKnowledgeBases ListMessageTemplateVersions ListMessageTemplates ListMessages ListModels ListQuickResponses ListSpans","tagging":"TagResource UntagResource"},"workdocs":{"write":"AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription DeleteUser DeregisterDirectory InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions RemoveResourcePermission RestoreDocumentVersions StartInstanceExport UpdateDocument UpdateDocumentVersion UpdateFolder UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings","read":"CheckAlias DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder GetFolderPath GetGroup GetResources","list":"DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders DescribeUsers SearchResources"},"worklink":{"list":"ListDevices ListDomains ListFleets ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities SearchEntity","write":"AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority CreateFleet DeleteFleet DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority RestoreDomainAccess RevokeDomainAccess SignOutUser UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration UpdateDomainMetadata UpdateFleetMetadata UpdateIdentityProviderConfiguration","read":"DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration DescribeDomain DescribeFleetMetadata DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority ListTagsForResource","tagging":"TagResource UntagResource"},"workmail":{"write":"AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateIdentityCenterApplication CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOrganization CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityCenterApplication DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TestInboundMailFlowRules TestOutboundMailFlowRules UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice","read":"DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailboxExportJob DescribeOutboundMailFlowRule DescribeSmtpGateway GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAvailabilityConfigurations ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules SearchMembers TestAvailabilityConfiguration","list":"DescribeGroup DescribeMailDomains DescribeOrganization DescribeResource DescribeUser ListAliases ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListOrganizations ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers","tagging":"TagResource UntagResource"},"workmailmessageflow":{"read":"GetRawMessageContent","write":"PutRawMessageContent"},"workspaces-instances":{"write":"AssociateVolume CreateVolume CreateWorkspaceInstance DeleteVolume DeleteWorkspaceInstance DisassociateVolume","read":"GetWorkspaceInstance","list":"ListInstanceTypes ListRegions ListTagsForResource ListWorkspaceInstances","tagging":"TagResource UntagResource"},"workspaces-web":{"write":"AssociateBrowserSettings AssociateDataProtectionSettings AssociateIpAccessSettings AssociateNetworkSettings AssociateSessionLogger AssociateTrustStore AssociateUserAccessLoggingSettings AssociateUserSettings CreateBrowserSettings CreateDataProtectionSettings CreateIdentityProvider CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings DeleteBrowserSettings DeleteDataProtectionSettings DeleteIdentityProvider DeleteIpAccessSettings DeleteNetworkSettings DeletePortal DeleteSessionLogger DeleteTrustStore DeleteUserAccessLoggingSettings DeleteUserSettings DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession UpdateBrowserSettings UpdateDataProtectionSettings UpdateIdentityProvider UpdateIpAccessSettings UpdateNetworkSettings UpdatePortal UpdateSessionLogger UpdateTrustStore UpdateUserAccessLoggingSettings UpdateUserSettings","read":"GetBrowserSettings GetDataProtectionSettings GetIdentityProvider GetIpAccessSettings GetNetworkSettings GetPortal GetPortalServiceProviderMetadata GetSession GetSessionLogger GetTrustStore GetTrustStoreCertificate GetUserAccessLoggingSettings GetUserSettings ListBrowserSettings ListDataProtectionSettings ListIdentityProviders ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListSessions ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings","tagging":"TagResource UntagResource"},"workspaces":{"write":"AcceptAccountLinkInvitation AssociateConnectionAlias AssociateIpGroups AssociateWorkspaceApplication AuthorizeIpRules CopyWorkspaceImage CreateAccountLinkInvitation CreateConnectClientAddIn CreateConnectionAlias CreateIpGroup CreateRootClientCertificate CreateStandbyWorkspaces CreateUpdatedWorkspaceImage CreateWorkspaceBundle CreateWorkspaceImage CreateWorkspaces CreateWorkspacesPool DeleteAccountLinkInvitation DeleteClientBranding DeleteConnectClientAddIn DeleteConnectionAlias DeleteIpGroup DeleteRootClientCertificate DeleteWorkspaceBundle DeleteWorkspaceImage DeployWorkspaceApplications DeregisterWorkspaceDirectory DisassociateConnectionAlias DisassociateIpGroups DisassociateWorkspaceApplication ImportClientBranding ImportCustomWorkspaceImage ImportWorkspaceImage InvokeOnboardingAgent MigrateWorkspace ModifyAccount ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties ModifyWorkspaceProperties ModifyWorkspaceState Personalization RebootWorkspaces RebuildWorkspaces RegisterWorkspaceDirectory RejectAccountLinkInvitation RestoreWorkspace RevokeIpRules StartWorkspaces StartWorkspacesPool StopWorkspaces StopWorkspacesPool Stream TerminateWorkspaces TerminateWorkspacesPool TerminateWorkspacesPoolSession UpdateConnectClientAddIn UpdateConsent UpdateRootClientCertificate UpdateRulesOfIpGroup UpdateWorkspaceBundle UpdateWorkspacesPool","read":"DescribeAccount DescribeAccountModifications DescribeClientBranding DescribeConnectionAliasPermissions DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeIpGroups DescribeTags DescribeWorkspaceDirectories DescribeWorkspaceImagePermissions DescribeWorkspacesConnectionStatus GetAccountLink GetTroubleshootingRecommendation InvokeTroubleshootingInvestigation ListTroubleshootingRecommendations","list":"DescribeApplicationAssociations DescribeApplications DescribeBundleAssociations DescribeClientProperties DescribeConnectClientAddIns DescribeImageAssociations DescribeWorkspaceAssociations DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaceSnapshots DescribeWorkspaces DescribeWorkspacesPoolSessions DescribeWorkspacesPools DirectoryAccessManagement ListAccountLinks ListAvailableManagementCidrRanges","tagging":"CreateTags DeleteTags","permissions-management":"ModifySelfservicePermissions UpdateConnectionAliasPermission UpdateWorkspaceImagePermission"},"xray":{"read":"BatchGetTraceSummaryById CancelTraceRetrieval GetDistinctTraceGraphs GetEncryptionConfig GetGroup GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval","write":"CreateGroup CreateSamplingRule DeleteGroup DeleteResourcePolicy DeleteSamplingRule Link PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords PutTraceSegments UpdateGroup UpdateIndexingRule UpdateSamplingRule UpdateTraceSegmentDestination","list":"BatchGetTraces ListResourcePolicies ListRetrievedTraces ListTagsForResource","permissions-management":"PutEncryptionConfig","tagging":"TagResource UntagResource"}}}');
;// CONCATENATED MODULE: ./policy/catalogue.js
/**
 * The actions AWS defines, per service.
 *
 * The bundled catalogue is generated (`npm run catalogue`); its names stand in
 * one string per access level and a service is taken apart when a policy first
 * names it. A catalogue is never complete: 1 % of the actions in AWS's own
 * managed policies are in none, so "unknown" never means "does not exist".
 */



/** How AWS classes what an action does. */
const accessLevels = ['list', 'read', 'write', 'tagging', 'permissions-management'];
/** The catalogue that comes with this version. */
const bundledCatalogue = catalogueOf((0,message/* words */.aL)(`of ${catalogue_namespaceObject.p}`), new Map(Object.entries(catalogue_namespaceObject.$).map(([service, levels]) => [
    service,
    () => Object.entries(levels).map(([level, names]) => ({ level: levelNamed(level), names: names.split(' ') })),
])));
/**
 * A catalogue read from JSON of the form `{service: [names]}`, which says no access levels.
 * Throws a `UserError` that names the first thing that is not of that form.
 */
function readCatalogue(path, text, label = (0,message/* message */.iU) `in ${path}`) {
    const help = 'write it as one JSON object: {"s3": ["GetObject", "PutObject"], "lambda": […]}';
    let document;
    try {
        document = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`catalogue \`${path}\` is not JSON: ${String(cause)}`, help, { cause });
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        throw new errors/* UserError */.yo(`catalogue \`${path}\` holds no object of services`, help);
    }
    const services = Object.entries(document).map(([service, names]) => {
        if (!isListOfNames(names))
            throw new errors/* UserError */.yo(`catalogue \`${path}\`: \`${service}\` is not a list of action names`, help);
        return [service, () => [{ level: undefined, names: names.map((name) => name.slice(name.indexOf(':') + 1)) }]];
    });
    return catalogueOf(label, new Map(services));
}
function isListOfNames(value) {
    return (Array.isArray(value) &&
        value.every((name) => typeof name === 'string' && /^(?:[a-z0-9-]+:)?[A-Za-z0-9_-]+$/i.test(name)));
}
function levelNamed(text) {
    return accessLevels.find((level) => level === text);
}
function catalogueOf(label, services) {
    const sources = new Map([...services].map(([service, names]) => [service.toLowerCase(), names]));
    const actions = remembering((service) => distinct((sources.get(service)?.() ?? []).flatMap(({ names }) => names)));
    const levels = remembering((service) => levelsIn(sources.get(service)?.() ?? []));
    return {
        label,
        actionsOf: (service) => actions(service.toLowerCase()),
        levelOf: (service, name) => levels(service.toLowerCase()).get(name.toLowerCase()),
    };
}
/** `make`, each key's result made once. */
function remembering(make) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        made.set(key, fresh);
        return fresh;
    };
}
/** The level of each name in lower case. */
function levelsIn(groups) {
    return new Map(groups.flatMap(({ level, names }) => level === undefined ? [] : names.map((name) => [name.toLowerCase(), level])));
}
/** Each name once, sorted without regard to case. */
function distinct(names) {
    const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ principalName),
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   aM: () => (/* binding */ actionName)
/* harmony export */ });
/** Names of IAM that a plain string would let one confuse. */
/** The full name of an action, `service:Name`. */
function actionName(service, name) {
    return `${service}:${name}`;
}
/** `text` as an ARN, if it has the six parts of one. */
function arnOf(text) {
    return /^arn:[^:\s]*:[^:\s]*:[^:\s]*:[^:\s]*:\S+$/.test(text) ? text : undefined;
}
/** The name at the end of a principal's ARN: `MyRole` of `arn:aws:iam::123456789012:role/team/MyRole`. */
function principalName(arn) {
    return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   a7: () => (/* binding */ globIncludes),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   mK: () => (/* binding */ includes)
/* harmony export */ });
/**
 * Action patterns: what one `Action` string matches.
 *
 * `service:Name`, both without regard to case; in the name, `*` stands for any
 * run of characters and `?` for any one. A wildcard in the service part is
 * refused by IAM, except in the bare `*` (and, by validators, `*:*`).
 * Source: IAM User Guide, "IAM JSON policy elements: Action".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
/** Reads one `Action` string. `service` is in lower case, `name` as written. */
function parsePattern(text) {
    if (text === '*' || text === '*:*')
        return { kind: 'everything' };
    const colon = text.indexOf(':');
    const service = text.slice(0, colon).toLowerCase();
    const name = text.slice(colon + 1);
    if (colon < 1 || !/^[a-z0-9-]+$/.test(service) || !/^[^\s:"\\]+$/.test(name))
        return { kind: 'malformed' };
    return { kind: 'service', service, name, wild: /[*?]/.test(name) };
}
/** A test whether a name, given in lower case, is matched by the name part of a pattern. */
function matcher(pattern) {
    const lower = pattern.toLowerCase();
    const star = lower.indexOf('*');
    if (!lower.includes('?') && star === -1)
        return (name) => name === lower;
    if (!lower.includes('?') && star === lower.length - 1) {
        const prefix = lower.slice(0, -1);
        return (name) => name.startsWith(prefix);
    }
    return (name) => globIncludes(lower, name);
}
/** Whether every name that `inner` matches is matched by `outer`; both are name parts, without regard to case. */
function includes(outer, inner) {
    return globIncludes(outer.toLowerCase(), inner.toLowerCase());
}
/**
 * Whether glob `outer` matches all that glob `inner` matches, with regard to case.
 *
 * A `*` of `outer` takes any run of `inner`, its wildcards included; a `?` takes
 * one character or one `?`; anything else must stand there literally. Sound
 * always; it says no to a few odd inclusions (`?*` and `*?`), which only makes
 * a refinement longer.
 */
function globIncludes(outer, inner) {
    let out = 0;
    let at = 0;
    let star = -1;
    let resume = 0;
    while (at < inner.length) {
        if (outer[out] === '*') {
            star = out++;
            resume = at;
        }
        else if (out < outer.length &&
            (outer[out] === inner[at] ? inner[at] !== '*' : outer[out] === '?' && inner[at] !== '*')) {
            out++;
            at++;
        }
        else if (star >= 0) {
            out = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (outer[out] === '*')
        out++;
    return out === outer.length;
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   QC: () => (/* binding */ looksLikePolicy),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6993);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6526);



/** The keys of IAM's own grammar. */
const jsonSpelling = {
    sid: 'Sid',
    effect: 'Effect',
    effectLeftOut: undefined,
    action: 'Action',
    notAction: 'NotAction',
    resource: 'Resource',
    notResource: 'NotResource',
    condition: 'Condition',
    principals: ['Principal', 'NotPrincipal'],
};
/**
 * Whether a tree is meant as an IAM policy document: it has statements, and one
 * of them has an `Effect`, or it carries one of the two language versions.
 */
function looksLikePolicy(node) {
    if (node?.kind !== 'map')
        return false;
    const statements = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Statement');
    if (statements?.kind !== 'list' && statements?.kind !== 'map')
        return false;
    const version = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Version');
    if (version?.kind === 'string' && /^20(08-10|12-10)-17$/.test(version.value))
        return true;
    const maps = statements.kind === 'list' ? statements.items : [statements];
    return maps.some((each) => (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(each, 'Effect') !== undefined && ((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(each, 'Action') ?? (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(each, 'NotAction')) !== undefined);
}
/** Reads the document at `node`; `source` is the text its ranges belong to, `language` what it is written in. */
function readDocument(at, node, source, language, lists = literalLists) {
    const twice = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKey */ .V)(node);
    if (twice !== undefined) {
        return {
            kind: 'refused',
            why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the key ${twice.key} appears twice in one object; IAM refuses such a document`,
        };
    }
    const statementsNode = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Statement');
    if (statementsNode?.kind !== 'list' && statementsNode?.kind !== 'map') {
        return { kind: 'refused', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('expected a statement or a list of statements under `Statement`') };
    }
    const nodes = statementsNode.kind === 'list' ? statementsNode.items : [statementsNode];
    const reader = { spelling: jsonSpelling, source, lists };
    const read = nodes.map((each, index) => each.kind === 'map'
        ? readStatement(index, each, each, reader)
        : unread(index, each.range, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('expected a statement object, found another value')));
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { kind: 'policy', policy: { at, ...sorted(read), node, language, statementsNode, ...unmarked } };
}
/** Those that could be read, and those that could not. */
function sorted(read) {
    return {
        statements: read.flatMap((each) => (each.kind === 'statement' ? [each.statement] : [])),
        unread: read.flatMap((each) => (each.kind === 'unread' ? [each.unread] : [])),
    };
}
/** JSON names its actions where they are granted. */
function literalLists(node) {
    if (node.kind === 'list' || node.kind === 'string')
        return { kind: 'list', node, others: [] };
    return { kind: 'opaque', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('expected `Action` or `NotAction` to be a string or a list') };
}
/** A statement that is set aside. */
function unread(index, range, why) {
    return { kind: 'unread', unread: { index, range, why } };
}
/** The statement whose keys `node` holds; `owner` is the map that is removed with it, mostly `node` itself. */
function readStatement(index, node, owner, reader) {
    const { spelling, source } = reader;
    const written = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, spelling.effect);
    const effect = written === undefined ? spelling.effectLeftOut : effectOf(written);
    if (effect === undefined)
        return unread(index, owner.range, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `expected ${spelling.effect} to be ${'Allow'} or ${'Deny'}`);
    const parts = readParts(node, reader);
    if (parts.kind === 'unread')
        return unread(index, owner.range, parts.why);
    const sid = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, spelling.sid);
    const conditions = node.entries.filter((each) => standsFor(each, spelling.condition));
    return {
        kind: 'statement',
        statement: {
            index,
            sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined,
            effect,
            actions: parts.actions,
            resources: parts.resources,
            condition: conditions.map(({ value }) => (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(value, source)).join(','),
            hasPrincipal: node.entries.some((each) => spelling.principals.some((key) => standsFor(each, key))),
            skeleton: parts.skeleton,
            node: owner,
        },
    };
}
/** Whether an entry stands under `key`, also as a block that is made many times: `dynamic "condition" { … }`. */
function standsFor(each, key) {
    return each.key === key || (each.key === 'dynamic' && each.labels[0] === key);
}
/** What an effect says; `undefined` where it is a value that IAM refuses. */
function effectOf(node) {
    if (node?.kind === 'opaque')
        return 'unknown';
    if (node?.kind !== 'string')
        return undefined;
    return node.value === 'Allow' || node.value === 'Deny' ? node.value : undefined;
}
/** The actions and resources of a statement, and the canonical text of everything but its actions. */
function readParts(node, { spelling, source, lists }) {
    const { action, notAction, resource, notResource } = spelling;
    const refused = (why) => ({ kind: 'unread', why });
    const [positive, negated] = chosen((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, action), (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, notAction));
    const written = positive ?? negated;
    if (positive !== undefined && negated !== undefined)
        return refused((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${action} and ${notAction} exclude each other`);
    if (written === undefined)
        return refused((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `expected ${action} or ${notAction}`);
    const [wanted, unwanted] = chosen((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, resource), (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, notResource));
    if (wanted !== undefined && unwanted !== undefined) {
        return refused((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${resource} and ${notResource} exclude each other`);
    }
    const list = lists(written);
    if (list.kind === 'opaque')
        return refused(list.why);
    const values = [...termsOf(list.node), ...list.others.map((other) => ({ kind: 'opaque', node: other }))];
    return {
        kind: 'read',
        actions: { negated: positive === undefined, values, node: list.node, text: (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(list.node, source) },
        resources: readResources(node, resource, notResource, source),
        skeleton: (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(node, source, new Map([[written, '<actions>']])),
    };
}
/** Of two elements that exclude each other, the one that is written out, where an expression decides about the other. */
function chosen(plain, negated) {
    if (plain === undefined || negated === undefined)
        return [plain, negated];
    if (negated.kind === 'opaque')
        return [plain, undefined];
    return plain.kind === 'opaque' ? [undefined, negated] : [plain, negated];
}
function readResources(node, plain, negative, source) {
    const positive = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, plain);
    const found = positive ?? (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, negative);
    if (found === undefined)
        return undefined;
    return { negated: positive === undefined, values: termsOf(found), text: (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(found, source) };
}
function termsOf(node) {
    const items = node.kind === 'list' ? node.items : [node];
    return items.map((item) => item.kind === 'string' ? { kind: 'pattern', pattern: item.value, node: item } : { kind: 'opaque', node: item });
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ companionsOf),
  k4: () => (/* binding */ discover),
  R8: () => (/* binding */ sources_discoverIn),
  b3: () => (/* reexport */ firstGrant),
  _m: () => (/* binding */ isCode),
  H9: () => (/* binding */ isRead),
  Yu: () => (/* binding */ sources_isWanted),
  wP: () => (/* binding */ isWhole),
  QC: () => (/* binding */ looksLikePolicy),
  D9: () => (/* binding */ mayHoldPolicy),
  Wx: () => (/* binding */ readIn),
  vz: () => (/* binding */ sourceOf)
});

// UNUSED EXPORTS: sources

// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
;// CONCATENATED MODULE: ./syntax/hcl/scan.js
const deepest = 200;
/** A cursor at a place of a text. */
function cursorAt(text, at) {
    return { text, at, lines: true, depth: 0, last: at, failure: undefined, comments: [] };
}
/** Ends the whole parse: the cursor remembers why, the error only unwinds the stack. */
function fail(cursor, start, end, why) {
    const from = Math.min(start, cursor.text.length);
    cursor.failure = { at: { start: from, end: Math.min(Math.max(end, from), cursor.text.length) }, why };
    throw new Error(why);
}
/** Ends the parse where the cursor is, naming what stands there. */
function expected(cursor, what) {
    const { text, at } = cursor;
    const code = text.codePointAt(at);
    if (code === undefined)
        fail(cursor, at, at, `expected ${what}, found the end of the file`);
    if (code === 0x0a || text.startsWith('\r\n', at))
        fail(cursor, at, at + 1, `expected ${what}, found the end of the line`);
    if (code === 0x0d)
        fail(cursor, at, at + 1, `expected ${what}, found a carriage return without a line feed`);
    const char = String.fromCodePoint(code);
    fail(cursor, at, at + char.length, `expected ${what}, found \`${char}\``);
}
/** Goes one level deeper; beyond the limit the text is unreadable. */
function enter(cursor) {
    if (++cursor.depth > deepest) {
        fail(cursor, cursor.at, cursor.at + 1, `nested deeper than ${deepest} levels`);
    }
}
/** Goes back up one level. */
function leave(cursor) {
    cursor.depth--;
}
/** The code of the character at the cursor, `NaN` at the end of the text. */
function peek(cursor) {
    return cursor.text.charCodeAt(cursor.at);
}
/** Skips white space and comments, and line ends where they do not count. */
function skip(cursor) {
    const { text } = cursor;
    for (;;) {
        const code = text.charCodeAt(cursor.at);
        if (code === 0x20 || code === 0x09)
            cursor.at++;
        else if (code === 0x0a || code === 0x0d) {
            if (cursor.lines || !skipLineEnd(cursor))
                return;
        }
        else if (code === 0x23)
            takeComment(cursor, lineEndAfter(text, cursor.at));
        else if (code !== 0x2f || !skipSlashComment(cursor))
            return;
    }
}
/** Takes `\n` or `\r\n`; says whether one was there. */
function skipLineEnd(cursor) {
    const code = peek(cursor);
    if (code === 0x0a) {
        cursor.at++;
        return true;
    }
    if (code !== 0x0d || cursor.text.charCodeAt(cursor.at + 1) !== 0x0a)
        return false;
    cursor.at += 2;
    return true;
}
/** Whether a line ends here. */
function atLineEnd(cursor) {
    const code = peek(cursor);
    return code === 0x0a || (code === 0x0d && cursor.text.charCodeAt(cursor.at + 1) === 0x0a);
}
/** Whether the text ends here. */
function atEnd(cursor) {
    return cursor.at >= cursor.text.length;
}
function lineEndAfter(text, at) {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
}
function skipSlashComment(cursor) {
    const { text, at } = cursor;
    const second = text.charCodeAt(at + 1);
    if (second === 0x2f) {
        takeComment(cursor, lineEndAfter(text, at));
        return true;
    }
    if (second !== 0x2a)
        return false;
    const close = text.indexOf('*/', at + 2);
    if (close < 0)
        fail(cursor, at, at + 2, 'expected `*/` to end this comment');
    takeComment(cursor, close + 2);
    return true;
}
function takeComment(cursor, end) {
    const { at: start, comments } = cursor;
    if (start >= (comments.at(-1)?.end ?? 0))
        comments.push({ start, end });
    cursor.at = end;
}
/** The end of the identifier that starts at `at`; `at` itself where none does. */
function identifierEnd(text, at) {
    let end = at;
    for (;;) {
        const code = text.charCodeAt(end);
        if (code >= 0x80) {
            const wide = String.fromCodePoint(text.codePointAt(end) ?? 0);
            if (!(end === at ? /^\p{ID_Start}$/u : /^\p{ID_Continue}$/u).test(wide))
                return end;
            end += wide.length;
        }
        else if (isLetter(code) || (end > at && (isDigit(code) || code === 0x2d)))
            end++;
        else
            return end;
    }
}
/** Takes an identifier; `''` where there is none. */
function identifier(cursor) {
    const start = cursor.at;
    cursor.at = identifierEnd(cursor.text, start);
    return cursor.text.slice(start, cursor.at);
}
/** Takes the identifier `word` if exactly that stands here. */
function keyword(cursor, word) {
    if (!cursor.text.startsWith(word, cursor.at))
        return false;
    if (identifierEnd(cursor.text, cursor.at) !== cursor.at + word.length)
        return false;
    cursor.at += word.length;
    return true;
}
/**
 * Takes the longest run HashiCorp's scanner calls a number, which may be none:
 * `1.2.3` is one bad token there, not three good ones. A final dot stays behind.
 */
function number(cursor) {
    const { text, at: start } = cursor;
    let end = start + 1;
    for (let at = end;;) {
        const code = text.charCodeAt(at);
        if (isDigit(code))
            end = ++at;
        else if (code === 0x2e)
            at++;
        else {
            const exponent = exponentEnd(text, at);
            if (exponent === at)
                break;
            end = at = exponent;
        }
    }
    cursor.at = end;
    const digits = text.slice(start, end);
    if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(digits))
        fail(cursor, start, end, `expected a number, found \`${digits}\``);
    return digits;
}
/** After `e`, `E` and a sign, as far as the first digit. */
function exponentEnd(text, at) {
    const code = text.charCodeAt(at);
    if (code !== 0x65 && code !== 0x45)
        return at;
    const sign = text.charCodeAt(at + 1);
    const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
    return isDigit(text.charCodeAt(digit)) ? digit + 1 : at;
}
/** Whether a character is a decimal digit. */
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./syntax/hcl/escape.js
/**
 * Backslash escapes of quoted HCL strings.
 *
 * `\n \r \t \" \\`, `\u` with four and `\U` with eight hexadecimal digits. Refused:
 * every other, and code points that no text can hold, such as half a pair.
 */

const simple = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** Takes the escape at the cursor. */
function scanEscape(cursor) {
    const { text, at: start } = cursor;
    const selector = text.charAt(start + 1);
    const value = Object.hasOwn(simple, selector) ? simple[selector] : undefined;
    if (value !== undefined) {
        cursor.at = start + 2;
        return { value, start, end: start + 2 };
    }
    if (selector !== 'u' && selector !== 'U') {
        fail(cursor, start, start + 2, 'expected `\\n`, `\\r`, `\\t`, `\\"`, `\\\\`, `\\u` or `\\U` after the backslash');
    }
    const count = selector === 'u' ? 4 : 8;
    const end = start + 2 + count;
    const digits = text.slice(start + 2, end);
    if (digits.length < count || !/^[\da-fA-F]+$/.test(digits)) {
        fail(cursor, start, start + 2, `expected ${count} hexadecimal digits after \`\\${selector}\``);
    }
    const point = Number.parseInt(digits, 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
        fail(cursor, start, end, `expected the code point of a character, found \`${digits}\``);
    }
    cursor.at = end;
    return { value: String.fromCodePoint(point), start, end };
}

;// CONCATENATED MODULE: ./syntax/hcl/pieces.js
/** White space as HashiCorp's parser sees it, which is Unicode's, but without U+FEFF. */
function isSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    return (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** The value that the segments spell together. */
function valueOfSegments(segments) {
    if (segments.length === 1)
        return segments[0]?.value ?? '';
    let value = '';
    for (const segment of segments)
        value += segment.value;
    return value;
}
/** `segments` without the white space they begin with. */
function trimLeft(segments) {
    return dropLeft(segments, leadingSpaces(valueOfSegments(segments)));
}
/** `segments` without the white space they end with. */
function trimRight(segments) {
    const value = valueOfSegments(segments);
    let keep = value.length;
    while (keep > 0 && isSpace(value.charCodeAt(keep - 1)))
        keep--;
    return segments.flatMap((segment) => {
        const kept = Math.min(segment.value.length, keep);
        keep -= kept;
        if (kept === segment.value.length)
            return [segment];
        return kept === 0 ? [] : [{ value: segment.value.slice(0, kept), start: segment.start, end: segment.start + kept }];
    });
}
/** How many characters of white space `value` begins with. */
function leadingSpaces(value) {
    let count = 0;
    while (isSpace(value.charCodeAt(count)))
        count++;
    return count;
}
/** `segments` without their first `count` characters; an escape is only ever dropped whole. */
function dropLeft(segments, count) {
    let drop = count;
    return segments.flatMap((segment) => {
        const dropped = Math.min(segment.value.length, drop);
        drop -= dropped;
        if (dropped === 0)
            return [segment];
        if (dropped === segment.value.length)
            return [];
        return [{ value: segment.value.slice(dropped), start: segment.start + dropped, end: segment.end }];
    });
}
/**
 * The pieces of a `<<-` heredoc without the white space that all its lines begin
 * with. A line that begins with a hole, or whose text `~` has emptied, begins
 * with none, so nothing is taken away; a line emptied by `~}` does not end.
 */
function dedent(pieces) {
    const starts = new Set();
    let least = Infinity;
    let startsLine = true;
    for (const piece of pieces) {
        const value = piece.kind === 'text' ? valueOfSegments(piece.segments) : '';
        const endsLine = value.endsWith('\n');
        if (startsLine) {
            const spaces = leadingSpaces(value);
            if (!(endsLine && spaces === value.length)) {
                least = Math.min(least, spaces);
                starts.add(piece);
            }
        }
        startsLine = endsLine;
    }
    return pieces.map((piece) => piece.kind === 'text' && starts.has(piece) ? { kind: 'text', segments: dedentLine(piece.segments, least) } : piece);
}
/** Combining marks after the last space taken away go with it, as parts of one character. */
function dedentLine(segments, spaces) {
    if (spaces === 0)
        return segments;
    const marks = /^[^\S\t\v\f\u2028\u2029][\p{M}\u200c\u200d]+/u.exec(valueOfSegments(segments).slice(spaces - 1));
    return dropLeft(segments, spaces - 1 + (marks === null ? 1 : marks[0].length));
}

;// CONCATENATED MODULE: ./syntax/hcl/template.js



/** Reads the quoted string at the cursor. */
function quotedTemplate(cursor, parseHole) {
    const { text, at: start } = cursor;
    const close = plainEnd(text, start + 1);
    if (close < 0)
        return nodeOf(scanQuoted(cursor, parseHole));
    cursor.at = close + 1;
    return { kind: 'string', range: { start, end: close + 1 }, value: text.slice(start + 1, close), quote: '"' };
}
/** Reads the heredoc at the cursor; `undefined` where `<<` does not begin one. */
function heredocTemplate(cursor, parseHole) {
    const template = scanHeredoc(cursor, parseHole);
    return template && nodeOf(template);
}
/** Reads the quoted label of a block, which may hold no template. */
function label(cursor) {
    const refuse = () => fail(cursor, cursor.at, cursor.at, 'expected a label without `${…}`');
    const node = quotedTemplate(cursor, refuse);
    if (node.kind !== 'string')
        fail(cursor, node.range.start, node.range.end, 'expected a label without `%{…}`');
    return node.value;
}
/** The quote that closes a string of nothing but plain characters; -1 if there is more to it, or the text ends. */
function plainEnd(text, from) {
    for (let at = from;; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        if (code === 0x24 || code === 0x25 || code === 0x5c || code === 0x0a || code === 0x0d || Number.isNaN(code))
            return -1;
    }
}
function nodeOf({ range, quote, pieces }) {
    if (pieces.every(({ kind }) => kind === 'text')) {
        let value = '';
        for (const piece of pieces)
            if (piece.kind === 'text')
                value += valueOfSegments(piece.segments);
        return { kind: 'string', range, value, quote };
    }
    return { kind: 'opaque', range, expression: { kind: 'template', parts: partsOf(pieces) } };
}
function partsOf(pieces) {
    const parts = [];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            parts.push(piece);
            continue;
        }
        const first = piece.segments[0];
        const last = piece.segments[piece.segments.length - 1];
        if (first === undefined || last === undefined)
            continue;
        const value = valueOfSegments(piece.segments);
        const previous = parts[parts.length - 1];
        if (previous?.kind !== 'text') {
            parts.push({ kind: 'text', value, range: { start: first.start, end: last.end } });
            continue;
        }
        const range = { start: previous.range.start, end: last.end };
        parts[parts.length - 1] = { kind: 'text', value: previous.value + value, range };
    }
    return parts;
}
/** The template between two quotes; the cursor stands at the first. */
function scanQuoted(cursor, parseHole) {
    const start = cursor.at;
    cursor.at++;
    const scan = scanAt(cursor, parseHole);
    for (;;) {
        const code = peek(cursor);
        if (code === 0x22)
            break;
        if (code === 0x5c) {
            endPlain(scan);
            scan.segments.push(scanEscape(cursor));
            scan.plainStart = cursor.at;
        }
        else if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else if (code === 0x0a || code === 0x0d)
            fail(cursor, start, cursor.at, 'expected `"` before the end of the line');
        else if (atEnd(cursor))
            fail(cursor, start, cursor.at, 'expected `"` before the end of the file');
        else
            cursor.at++;
    }
    endText(scan);
    cursor.at++;
    endDirectives(scan);
    return { range: { start, end: cursor.at }, quote: '"', pieces: scan.pieces };
}
/** The template of a heredoc; `undefined` where none begins here. */
function scanHeredoc(cursor, parseHole) {
    const { text, at: start } = cursor;
    const flush = text.charCodeAt(start + 2) === 0x2d;
    const nameStart = flush ? start + 3 : start + 2;
    const nameEnd = identifierEnd(text, nameStart);
    cursor.at = nameEnd;
    if (nameEnd === nameStart || !skipLineEnd(cursor)) {
        cursor.at = start;
        return undefined;
    }
    const marker = text.slice(nameStart, nameEnd);
    const scan = scanAt(cursor, parseHole);
    let end = takeMarker(cursor, marker);
    while (end < 0) {
        scanLine(scan, { start, end: nameEnd }, marker);
        end = takeMarker(cursor, marker);
    }
    endDirectives(scan);
    return { range: { start, end }, quote: '', pieces: flush ? dedent(scan.pieces) : scan.pieces };
}
/** The end of the closing marker if the line at the cursor is it, and moves to the line's end; else -1. */
function takeMarker(cursor, marker) {
    const { text, at } = cursor;
    const start = blankEnd(text, at);
    if (!text.startsWith(marker, start))
        return -1;
    const end = start + marker.length;
    cursor.at = blankEnd(text, end);
    if (atLineEnd(cursor))
        return end;
    cursor.at = at;
    return -1;
}
function blankEnd(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x0d || !isSpace(code))
            return at;
        at++;
    }
}
/** Reads a heredoc up to and with the next line end outside of holes. */
function scanLine(scan, opener, marker) {
    const { cursor } = scan;
    for (;;) {
        const code = peek(cursor);
        if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else if (code === 0x0a || code === 0x0d) {
            if (!skipLineEnd(cursor))
                expected(cursor, 'a line end');
            endText(scan);
            return;
        }
        else if (atEnd(cursor)) {
            fail(cursor, opener.start, opener.end, `expected the closing marker \`${marker}\` on a line of its own, ended`);
        }
        else
            cursor.at++;
    }
}
function scanAt(cursor, parseHole) {
    const { at } = cursor;
    return { cursor, parseHole, pieces: [], segments: [], plainStart: at, trimNext: false, open: [] };
}
/** A `$` or `%`: plain, escaped by doubling before a brace, or the start of a sequence. */
function mark(scan, code) {
    const { cursor } = scan;
    const { text, at } = cursor;
    const next = text.charCodeAt(at + 1);
    if (next === 0x7b) {
        endText(scan);
        sequence(scan, code === 0x25);
    }
    else if (next === code && text.charCodeAt(at + 2) === 0x7b) {
        endPlain(scan);
        scan.segments.push({ value: text.slice(at + 1, at + 3), start: at, end: at + 3 });
        cursor.at = scan.plainStart = at + 3;
    }
    else
        cursor.at++;
}
function endPlain({ cursor, plainStart, segments }) {
    const { text, at } = cursor;
    if (at > plainStart)
        segments.push({ value: text.slice(plainStart, at), start: plainStart, end: at });
}
function endText(scan) {
    endPlain(scan);
    if (scan.segments.length > 0) {
        scan.pieces.push({ kind: 'text', segments: scan.trimNext ? trimLeft(scan.segments) : scan.segments });
        scan.segments = [];
        scan.trimNext = false;
    }
    scan.plainStart = scan.cursor.at;
}
/** Reads `${…}` or `%{…}`. */
function sequence(scan, isDirective) {
    const { cursor, pieces } = scan;
    const start = cursor.at;
    const { lines } = cursor;
    enter(cursor);
    cursor.lines = false;
    cursor.at += 2;
    if (peek(cursor) === 0x7e) {
        cursor.at++;
        const last = pieces[pieces.length - 1];
        if (last?.kind === 'text')
            pieces[pieces.length - 1] = { kind: 'text', segments: trimRight(last.segments) };
    }
    const node = isDirective ? undefined : scan.parseHole(cursor);
    if (isDirective)
        directive(scan);
    skip(cursor);
    scan.trimNext = peek(cursor) === 0x7e;
    if (scan.trimNext)
        cursor.at++;
    if (peek(cursor) !== 0x7d)
        expected(cursor, `\`}\` to end this \`${isDirective ? '%' : '$'}{\``);
    cursor.at++;
    cursor.lines = lines;
    leave(cursor);
    const range = { start, end: cursor.at };
    pieces.push(node === undefined ? { kind: 'directive', range } : { kind: 'hole', range, node });
    scan.plainStart = cursor.at;
}
function directive({ cursor, parseHole, open }) {
    skip(cursor);
    const from = cursor.at;
    const word = identifier(cursor);
    const range = { start: from, end: cursor.at };
    const innermost = open[open.length - 1];
    if (word === 'if') {
        parseHole(cursor);
        open.push({ kind: 'if', range });
    }
    else if (word === 'for') {
        forNames(cursor);
        parseHole(cursor);
        open.push({ kind: 'for', range });
    }
    else if (word === 'else' && innermost?.kind === 'if')
        innermost.kind = 'else';
    else if (word === 'endif' && (innermost?.kind === 'if' || innermost?.kind === 'else'))
        open.pop();
    else if (word === 'endfor' && innermost?.kind === 'for')
        open.pop();
    else if (word === '')
        expected(cursor, directivesAfter(innermost?.kind));
    else
        fail(cursor, from, cursor.at, `expected ${directivesAfter(innermost?.kind)}, found \`${word}\``);
}
function directivesAfter(innermost) {
    if (innermost === 'if')
        return '`else`, `endif`, `if` or `for`';
    if (innermost === undefined)
        return '`if` or `for`';
    return innermost === 'else' ? '`endif`, `if` or `for`' : '`endfor`, `if` or `for`';
}
/** Reads `name in` or `key, value in`, after the word `for`. */
function forNames(cursor) {
    skip(cursor);
    if (identifier(cursor) === '')
        expected(cursor, 'a name after `for`');
    skip(cursor);
    if (peek(cursor) === 0x2c) {
        cursor.at++;
        skip(cursor);
        if (identifier(cursor) === '')
            expected(cursor, 'a name after the comma');
        skip(cursor);
    }
    if (!keyword(cursor, 'in'))
        expected(cursor, '`in`');
}
function endDirectives({ cursor, open }) {
    const last = open[open.length - 1];
    if (last === undefined)
        return;
    const word = last.kind === 'for' ? 'endfor' : 'endif';
    fail(cursor, last.range.start, last.range.end, `expected \`%{ ${word} }\` before the end of the string`);
}

;// CONCATENATED MODULE: ./syntax/hcl/collection.js
/**
 * What HCL writes in brackets: tuples, objects, and `for` expressions.
 *
 *   { a = 1, "b" : 2    items end at a comma or a line end, keys are names,
 *     (var.c) = 3 }     strings, or computed, which makes the object opaque
 *
 * Refused: two commas in a row, a comma on a line of its own, `for` as the first
 * key of an object, where it begins a `for` expression.
 */


/** Reads the tuple, object or `for` expression at the cursor. */
function collection(cursor, expression) {
    const start = cursor.at;
    const { lines } = cursor;
    const isObject = peek(cursor) === 0x7b;
    cursor.lines = false;
    cursor.at++;
    skip(cursor);
    const isFor = keyword(cursor, 'for');
    const node = isFor
        ? forExpression(cursor, expression, start, isObject)
        : isObject
            ? object(cursor, expression, start)
            : tuple(cursor, expression, start);
    cursor.lines = lines;
    return node;
}
function tuple(cursor, expression, start) {
    const items = [];
    while (peek(cursor) !== 0x5d) {
        items.push(expression(cursor));
        const code = peek(cursor);
        if (code === 0x2c) {
            cursor.at++;
            skip(cursor);
        }
        else if (code !== 0x5d)
            expected(cursor, '`,` or `]`');
    }
    cursor.at++;
    return { kind: 'list', range: { start, end: cursor.at }, items, layout: 'flow' };
}
function object(cursor, expression, start) {
    const items = [];
    while (peek(cursor) !== 0x7d) {
        cursor.lines = true;
        items.push(item(cursor, expression));
        const isEnd = peek(cursor) === 0x7d;
        if (peek(cursor) === 0x2c)
            cursor.at++;
        else if (!isEnd && !skipLineEnd(cursor))
            expected(cursor, '`,`, a line end or `}`');
        cursor.lines = false;
        if (!isEnd)
            skip(cursor);
    }
    cursor.at++;
    const range = { start, end: cursor.at };
    const entries = items.flatMap((each) => {
        const { key, value } = each;
        return key === undefined ? [] : [{ form: 'attribute', key, labels: [], value, range: each.range }];
    });
    if (entries.length === items.length)
        return { kind: 'map', range, entries };
    return { kind: 'opaque', range, expression: { kind: 'object', entries: items } };
}
function item(cursor, expression) {
    const start = cursor.at;
    const key = itemKey(cursor, expression);
    if (!isSeparator(cursor))
        expected(cursor, '`=` or `:`');
    cursor.at++;
    const value = expression(cursor);
    return { key, value, range: { start, end: cursor.last } };
}
/** `undefined` for a key that has to be computed. */
function itemKey(cursor, expression) {
    const start = cursor.at;
    const word = identifier(cursor);
    skip(cursor);
    if (word !== '' && isSeparator(cursor))
        return word;
    cursor.at = start;
    const isParenthesised = peek(cursor) === 0x28;
    const key = expression(cursor);
    if (isParenthesised)
        return undefined;
    if (key.kind === 'string')
        return key.value;
    return key.kind === 'literal' && Number.isSafeInteger(key.value) && !String(key.value).startsWith('-')
        ? String(key.value)
        : undefined;
}
/** `=` or `:`, but not the start of `==`, `=>` or `::`. */
function isSeparator({ text, at }) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    return (code === 0x3d && next !== 0x3d && next !== 0x3e) || (code === 0x3a && next !== 0x3a);
}
function forExpression(cursor, expression, start, isObject) {
    forNames(cursor);
    const parts = [expression(cursor)];
    if (peek(cursor) !== 0x3a)
        expected(cursor, '`:`');
    cursor.at++;
    const valueStart = cursor.at;
    parts.push(expression(cursor));
    const hasKey = cursor.text.startsWith('=>', cursor.at);
    if (hasKey !== isObject) {
        if (isObject)
            expected(cursor, '`=>`, since an object needs keys');
        fail(cursor, valueStart, cursor.at, 'expected one value, since a list has no keys');
    }
    if (hasKey) {
        cursor.at += 2;
        parts.push(expression(cursor));
    }
    if (isObject && cursor.text.startsWith('...', cursor.at)) {
        cursor.at += 3;
        skip(cursor);
    }
    if (keyword(cursor, 'if'))
        parts.push(expression(cursor));
    const close = isObject ? 0x7d : 0x5d;
    if (peek(cursor) !== close)
        expected(cursor, `\`if\` or \`${String.fromCharCode(close)}\``);
    cursor.at++;
    return { kind: 'opaque', range: { start, end: cursor.at }, expression: { kind: 'other', parts } };
}

;// CONCATENATED MODULE: ./syntax/hcl/expression.js



/** Reads an expression; leaves the cursor at the token after it, and the expression's end in `last`. */
function expression(cursor) {
    enter(cursor);
    skip(cursor);
    const start = cursor.at;
    const condition = operation(cursor);
    if (peek(cursor) !== 0x3f) {
        leave(cursor);
        return condition;
    }
    cursor.at++;
    const whenTrue = expression(cursor);
    if (peek(cursor) !== 0x3a)
        expected(cursor, '`:` and the other value of the condition');
    cursor.at++;
    const whenFalse = expression(cursor);
    leave(cursor);
    return opaque(start, cursor.last, { kind: 'conditional', condition, whenTrue, whenFalse });
}
function operation(cursor) {
    const start = cursor.at;
    const first = operand(cursor);
    let length = operatorLength(cursor);
    if (length === 0)
        return first;
    const parts = [first];
    while (length > 0) {
        cursor.at += length;
        skip(cursor);
        parts.push(operand(cursor));
        length = operatorLength(cursor);
    }
    return opaque(start, cursor.last, { kind: 'other', parts });
}
/** How long the binary operator at the cursor is; 0 where there is none. */
function operatorLength({ text, at }) {
    const code = text.charCodeAt(at);
    switch (code) {
        case 0x2b: // +
        case 0x2d: // -
        case 0x2a: // *
        case 0x2f: // /
        case 0x25: // %
            return 1;
        case 0x3c: // <
        case 0x3e: // >
            return text.charCodeAt(at + 1) === 0x3d ? 2 : 1;
        case 0x3d: // =
        case 0x21: // !
            return text.charCodeAt(at + 1) === 0x3d ? 2 : 0;
        case 0x26: // &
        case 0x7c: // |
            return text.charCodeAt(at + 1) === code ? 2 : 0;
        default:
            return 0;
    }
}
function operand(cursor) {
    const code = peek(cursor);
    if (code === 0x2d || code === 0x21)
        return unary(cursor, code === 0x2d);
    const start = cursor.at;
    return traversal(cursor, start, term(cursor, code));
}
function unary(cursor, isMinus) {
    const start = cursor.at;
    enter(cursor);
    cursor.at++;
    skip(cursor);
    const isNumber = isDigit(peek(cursor));
    const inner = operand(cursor);
    leave(cursor);
    if (isMinus && isNumber && inner.kind === 'literal' && typeof inner.value === 'number') {
        return { kind: 'literal', range: { start, end: cursor.last }, value: -inner.value };
    }
    return opaque(start, cursor.last, { kind: 'other', parts: [inner] });
}
function term(cursor, code) {
    let node;
    if (code === 0x22)
        node = quotedTemplate(cursor, expression);
    else if (code === 0x5b || code === 0x7b)
        node = collection(cursor, expression);
    else if (code === 0x28)
        node = parenthesised(cursor);
    else if (isDigit(code))
        node = numberLiteral(cursor);
    else if (code === 0x3c && cursor.text.charCodeAt(cursor.at + 1) === 0x3c)
        node = heredocTemplate(cursor, expression);
    else
        return expression_name(cursor);
    if (node === undefined)
        expected(cursor, 'a value');
    // After a heredoc the cursor already is at the end of the marker's line.
    cursor.last = code === 0x3c ? node.range.end : cursor.at;
    return node;
}
function parenthesised(cursor) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const inner = expression(cursor);
    if (peek(cursor) !== 0x29)
        expected(cursor, '`)`');
    cursor.at++;
    cursor.lines = lines;
    return inner;
}
function numberLiteral(cursor) {
    const start = cursor.at;
    const value = Number(number(cursor));
    return { kind: 'literal', range: { start, end: cursor.at }, value };
}
/** A variable, `true`, `false`, `null`, or a call. */
function expression_name(cursor) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'a value');
    const range = { start, end: cursor.at };
    cursor.last = cursor.at;
    skip(cursor);
    const code = peek(cursor);
    if (code === 0x28)
        return call(cursor, start, word);
    if (code === 0x3a && cursor.text.charCodeAt(cursor.at + 1) === 0x3a)
        return call(cursor, start, qualified(cursor, word));
    if (word === 'true' || word === 'false')
        return { kind: 'literal', range, value: word === 'true' };
    if (word === 'null')
        return { kind: 'literal', range, value: null };
    return opaqueIn(range, { kind: 'traversal', path: [word] });
}
/** The rest of `provider::name::function`, as far as its bracket. */
function qualified(cursor, first) {
    let whole = first;
    while (cursor.text.startsWith('::', cursor.at)) {
        cursor.at += 2;
        skip(cursor);
        const word = identifier(cursor);
        if (word === '')
            expected(cursor, 'the name of a function');
        whole += `::${word}`;
        skip(cursor);
    }
    if (peek(cursor) !== 0x28)
        expected(cursor, '`(`');
    return whole;
}
function call(cursor, start, called) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const args = [];
    let expandFinal = false;
    skip(cursor);
    while (peek(cursor) !== 0x29) {
        args.push(expression(cursor));
        expandFinal = cursor.text.startsWith('...', cursor.at);
        if (expandFinal) {
            cursor.at += 3;
            skip(cursor);
            if (peek(cursor) !== 0x29)
                expected(cursor, '`)` after `...`');
        }
        else if (peek(cursor) === 0x2c) {
            cursor.at++;
            skip(cursor);
        }
        else if (peek(cursor) !== 0x29)
            expected(cursor, '`,` or `)`');
    }
    cursor.at++;
    cursor.last = cursor.at;
    cursor.lines = lines;
    return opaque(start, cursor.at, { kind: 'call', name: called, args, expandFinal });
}
/** Reads `.name`, `[index]` and splats after `source`, which started at `start`. */
function traversal(cursor, start, source) {
    const path = [];
    const parts = [source];
    for (let onlyAttributes = false;;) {
        skip(cursor);
        const code = peek(cursor);
        if (code === 0x2e && !cursor.text.startsWith('...', cursor.at)) {
            const step = attribute(cursor, onlyAttributes);
            if (step === '*')
                onlyAttributes = true;
            path.push(step);
        }
        else if (code === 0x5b) {
            onlyAttributes = false;
            const key = index(cursor);
            path.push(stepOf(key));
            if (key !== undefined)
                parts.push(key);
        }
        else
            break;
        cursor.last = cursor.at;
    }
    if (path.length === 0)
        return source;
    const root = source.kind === 'opaque' && source.expression.kind === 'traversal' ? source.expression.path : undefined;
    const value = root === undefined ? { kind: 'other', parts } : { kind: 'traversal', path: [...root, ...path] };
    return opaque(start, cursor.last, value);
}
/** Takes `.name`, `.0` or `.*`; after `.*` another one is refused until there is an index. */
function attribute(cursor, onlyAttributes) {
    cursor.at++;
    skip(cursor);
    const start = cursor.at;
    const code = peek(cursor);
    if (code === 0x2a && !onlyAttributes) {
        cursor.at++;
        return '*';
    }
    if (!isDigit(code))
        return identifier(cursor) || expected(cursor, 'the name of an attribute');
    const digits = number(cursor);
    if (digits.includes('.'))
        fail(cursor, start, cursor.at, `expected one index after the dot, found \`${digits}\``);
    return digits;
}
/** Takes `[…]`; the key, or `undefined` for `[*]`. */
function index(cursor) {
    const { lines } = cursor;
    let key;
    cursor.at++;
    skip(cursor);
    if (peek(cursor) === 0x2a) {
        cursor.at++;
        skip(cursor);
    }
    else {
        cursor.lines = false;
        key = expression(cursor);
    }
    if (peek(cursor) !== 0x5d)
        expected(cursor, '`]`');
    cursor.at++;
    cursor.lines = lines;
    return key;
}
function stepOf(key) {
    return key?.kind === 'string' || key?.kind === 'literal' ? String(key.value) : '*';
}
function opaque(start, end, value) {
    return opaqueIn({ start, end }, value);
}
function opaqueIn(range, value) {
    return { kind: 'opaque', range, expression: value };
}

// EXTERNAL MODULE: ./syntax/json/parse-json.js
var parse_json = __webpack_require__(2574);
;// CONCATENATED MODULE: ./syntax/embedded-json.js




/**
 * The JSON document in the string or heredoc `node` of `text`; in the whole of
 * `text`, where `node` is `undefined`: a template file with `${…}` holes.
 */
function parseEmbedded(text, node) {
    const runs = node === undefined ? runsOfFile(text) : runsOf(text, node);
    const parsed = (0,parse_json/* parseJson */.Z)(filled(runs));
    const hasDirectives = runs.some(({ kind }) => kind === 'directive');
    if (parsed.kind === 'unreadable')
        return { ...parsed, at: toFile(runs, parsed.at), hasDirectives };
    const quote = node !== undefined && text[node.range.start] === '"' ? '\\"' : '"';
    return { kind: 'tree', root: placed(parsed.root, runs, quote), hasDirectives };
}
/** A template file with every hole overwritten, length for length: JSON, as far as it is any. */
function withoutHoles(text) {
    return filled(runsOfFile(text));
}
function runsOf(text, { range }) {
    const cursor = cursorAt(text, range.start);
    const template = text[range.start] === '"' ? scanQuoted(cursor, expression) : scanHeredoc(cursor, expression);
    return numbered((template?.pieces ?? []).flatMap((piece) => runsIn(text, piece)));
}
function runsIn(text, piece) {
    if (piece.kind === 'text')
        return piece.segments.map(({ value, start, end }) => ({ value, start, end, kind: 'text' }));
    const { start, end } = piece.range;
    return [{ value: text.slice(start, end), start, end, kind: piece.kind }];
}
/** In a template file, `$${` stands for itself and everything else between `${` and `}` is a hole. */
function runsOfFile(text) {
    const runs = [];
    let start = 0;
    const push = (end, kind) => {
        if (end > start)
            runs.push({ value: text.slice(start, end), start, end, kind });
        start = end;
    };
    for (const match of text.matchAll(/\$\$\{|%%\{|[$%]\{[^{}"]*(?:"[^"\n]*"[^{}"]*)*\}/g)) {
        if (match[0].startsWith('$$') || match[0].startsWith('%%'))
            continue;
        push(match.index, 'text');
        push(match.index + match[0].length, match[0].startsWith('%') ? 'directive' : 'hole');
    }
    push(text.length, 'text');
    return numbered(runs);
}
function numbered(runs) {
    let at = 0;
    return runs.map((run) => {
        const placedRun = { ...run, at };
        at += run.value.length;
        return placedRun;
    });
}
/** The decoded text with every hole overwritten. */
function filled(runs) {
    let text = '';
    let inString = false;
    for (const { value, kind } of runs) {
        if (kind === 'hole')
            text += inString ? 'x'.repeat(value.length) : `0${' '.repeat(value.length - 1)}`;
        else if (kind === 'directive')
            text += inString ? 'x'.repeat(value.length) : ' '.repeat(value.length);
        else {
            text += value;
            inString = endsInString(value, inString);
        }
    }
    return text;
}
function endsInString(text, before) {
    let inString = before;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (inString && char === '\\')
            at++;
        else if (char === '"')
            inString = !inString;
    }
    return inString;
}
function toFile(runs, { start, end }) {
    const first = startInFile(runs, start);
    return { start: first, end: end > start ? Math.max(first, endInFile(runs, end)) : first };
}
function startInFile(runs, offset) {
    const run = runAt(runs, offset);
    if (run === undefined)
        return runs.at(-1)?.end ?? 0;
    return isVerbatim(run) ? run.start + offset - run.at : run.start;
}
function endInFile(runs, offset) {
    const run = runAt(runs, offset - 1);
    if (run === undefined)
        return runs.at(-1)?.end ?? 0;
    return isVerbatim(run) ? run.start + offset - run.at : run.end;
}
function runAt(runs, offset) {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const run = runs[low];
    return run !== undefined && offset < run.at + run.value.length ? run : undefined;
}
function isVerbatim({ value, start, end }) {
    return end - start === value.length;
}
/** The tree with the ranges of the file, and opaque where a hole is in it. */
function placed(node, runs, quote) {
    const range = toFile(runs, node.range);
    switch (node.kind) {
        case 'string':
        case 'literal':
            if (hasHole(runs, node.range))
                return { kind: 'opaque', range, expression: { kind: 'unknown' } };
            return node.kind === 'string' ? { ...node, range, quote } : { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map((item) => placed(item, runs, quote)) };
        case 'map':
            return placedMap(node, range, runs, quote);
        default:
            return { ...node, range };
    }
}
function placedMap(node, range, runs, quote) {
    const entries = node.entries.map((each) => ({
        ...each,
        range: toFile(runs, each.range),
        value: placed(each.value, runs, quote),
    }));
    return { ...node, range, entries };
}
function hasHole(runs, { start, end }) {
    const first = runAt(runs, start);
    if (first === undefined)
        return false;
    for (let index = runs.indexOf(first); (runs[index]?.at ?? end) < end; index++)
        if (runs[index]?.kind !== 'text')
            return true;
    return false;
}

// EXTERNAL MODULE: ./syntax/bracketed.js + 2 modules
var bracketed = __webpack_require__(4034);
// EXTERNAL MODULE: ./syntax/json/comments.js
var comments = __webpack_require__(2776);
;// CONCATENATED MODULE: ./syntax/json-template.js
/** Templates of JSON: files in which `${…}` stands where a value, or a part of a string, is filled in. */



/** JSON with the holes of a template. */
const jsonTemplate = {
    name: 'json-template',
    reads: (path) => /\.(?:tpl|tftpl|tmpl|template)$/i.test(path),
    parse: (text) => parseEmbedded(text, undefined),
    comments: (text) => (parseEmbedded(text, undefined).kind === 'tree' ? (0,comments/* commentsIn */.w)(withoutHoles(text)) : []),
    ...(0,bracketed/* bracketed */.E)(['"']),
};

// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
;// CONCATENATED MODULE: ./sources/policy-json/policy-json.js
/**
 * Policy documents in JSON files, whatever the file is called.
 *
 * Three shapes: a bare document, a document under `PolicyDocument` (as AWS's
 * `get-role-policy` answers, and as people store it), and a list of either.
 * Other JSON is not touched. A file that cannot be parsed is reported when it
 * speaks of statements at all, so that a broken policy is never passed over and a
 * broken `tsconfig.json` never mentioned.
 *
 * Not handled: documents deeper inside other JSON (CloudFormation, plans).
 */







const policy_json_name = 'policy-json';
/** Endings of files that hold no bare JSON document; anything else may. */
const otherLanguages = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|rs|c|cc|cpp|h|hpp|cs|php|swift|scala|sh|bash|zsh|ps1|md|mdx|rst|html?|css|scss|svg|png|jpe?g|gif|webp|ico|pdf|zip|gz|tgz|jar|woff2?|ttf|lock|sum|toml|ini|cfg|xml|csv|tsv|sql|proto|graphql|snap|map|ya?ml|tf|tfvars|hcl|tofu|ipynb)$/i;
/** Bare policy documents in JSON. */
const policyJson = {
    name: policy_json_name,
    // A document may be added before another, or a bare one put into a list.
    addresses: 'positional',
    namesPolicies: true,
    wants: (path) => !otherLanguages.test(path),
    looksLikePolicy: (path) => json/* json */.P.reads(path) || /polic/i.test(path),
    accountsFor: () => false,
    mentions: ({ text }) => speaksOfPolicies(text),
    companions: () => [],
    read: (files) => ({ found: files.filter(isJson).flatMap(discoverIn), principals: [] }),
};
function isJson({ path, text }) {
    return (/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text) || json/* json */.P.reads(path)) && speaksOfPolicies(text);
}
/** A key may be written with escapes, which honest files never do. */
function speaksOfPolicies(text) {
    return (/"(?:Statement|PolicyDocument|Effect|Action|NotAction)"/.test(text) || /"[^"\n]*\\u00[0-7][^"\n]*"\s*:/.test(text));
}
function discoverIn(file) {
    const { parsed, language } = parsedOf(file.text);
    if (parsed.kind === 'unreadable')
        return [
            { kind: 'skipped', at: address(file, (0,source/* stemOf */.V)(file.path), parsed.at), why: (0,message/* words */.aL)(parsed.why), incomplete: true },
        ];
    const { root } = parsed;
    const candidates = root.kind === 'list' ? root.items : [root];
    return candidates.flatMap((node, index) => {
        const document = documentIn(node);
        if (document === undefined || !(0,read_document/* looksLikePolicy */.QC)(document))
            return [];
        const twice = (0,syntax_node/* duplicateKey */.V)(node);
        if (twice !== undefined && document !== node) {
            const why = (0,message/* message */.iU) `the key ${twice.key} appears twice in one object, and only one of the two counts`;
            return [{ kind: 'skipped', at: address(file, (0,source/* stemOf */.V)(file.path), node.range), why, incomplete: true }];
        }
        const at = address(file, root.kind === 'list' ? `${(0,source/* stemOf */.V)(file.path)}[${index}]` : (0,source/* stemOf */.V)(file.path), document.range);
        const read = (0,read_document/* readDocument */.u0)(at, document, file.text, language);
        if (read.kind === 'refused')
            return [{ kind: 'skipped', at, why: read.why, incomplete: true }];
        return [{ kind: 'policy', policy: read.policy, ...owner(node, file.path) }];
    });
}
/** Whose policy it is, where the wrapper says so: `get-role-policy` answers with `RoleName` and `PolicyName`. */
function owner(node, path) {
    const role = textOf(node, 'RoleName');
    const user = textOf(node, 'UserName');
    const policyName = textOf(node, 'PolicyName');
    return {
        attachedTo: [
            ...(role === undefined ? [] : [principal('role', role)]),
            ...(user === undefined ? [] : [principal('user', user)]),
        ],
        attachedBy: [],
        knownAs: policyName === undefined ? { names: [(0,source/* stemOf */.V)(path)], by: 'file' } : { names: [policyName], by: 'resource' },
    };
}
function principal(type, principalName) {
    return { kind: 'named', type, name: principalName, path: undefined, many: false };
}
/** A name in a wrapper; one with a wildcard is no name. */
function textOf(node, key) {
    const value = (0,syntax_node/* entry */.f)(node, key);
    return value?.kind === 'string' && /^[\w+=,.@-]+$/.test(value.value) ? value.value : undefined;
}
/** JSON, or a template of JSON with `${…}` in it. */
function parsedOf(text) {
    const parsed = json/* json */.P.parse(text);
    if (parsed.kind === 'tree' || !text.includes('${'))
        return { parsed, language: json/* json */.P };
    const template = parseEmbedded(text, undefined);
    return template.hasDirectives ? { parsed, language: json/* json */.P } : { parsed: template, language: jsonTemplate };
}
/** The document itself, or the one its wrapper holds. */
function documentIn(node) {
    return (0,syntax_node/* entry */.f)(node, 'Statement') === undefined ? (0,syntax_node/* entry */.f)(node, 'PolicyDocument') : node;
}
function address({ path }, policyName, range) {
    return { source: policy_json_name, path, name: policyName, range };
}

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
;// CONCATENATED MODULE: ./syntax/hcl/parse-hcl.js
/**
 * HCL 2, the language of Terraform files, as a tree with ranges.
 *
 *   resource "aws_iam_policy" "deploy" {   a block: key `resource`, two labels,
 *     name = "deploy"                      its body a map with one attribute
 *   }
 *
 * Strict: what HashiCorp's parser refuses is refused here, with its place and
 * what was expected there; nothing is skipped to go on. Strings keep the code
 * points of the file, where HashiCorp's values are NFC: normalise to compare.
 * Refused beyond that: nesting deeper than 200 levels. Not refused: letters in
 * names that are younger than Unicode 9.
 */



/** The tree of a file, whose root is the map of its body. */
function parseHcl(text) {
    return parsedBy(cursorAtStart(text));
}
/** The comments of a file, in order, also those inside of `${…}`; none of one that does not parse. */
function commentsIn(text) {
    const cursor = cursorAtStart(text);
    return parsedBy(cursor).kind === 'tree' ? cursor.comments : [];
}
function cursorAtStart(text) {
    return cursorAt(text, text.startsWith('\uFEFF') ? 1 : 0);
}
function parsedBy(cursor) {
    try {
        const entries = body(cursor, undefined);
        return { kind: 'tree', root: { kind: 'map', range: { start: 0, end: cursor.text.length }, entries } };
    }
    catch (error) {
        if (cursor.failure === undefined)
            throw error;
        return { kind: 'unreadable', ...cursor.failure };
    }
}
/** Reads attributes and blocks up to the end: of the file, or of the block opened at `open`. */
function body(cursor, open) {
    const entries = [];
    const names = new Set();
    for (;;) {
        cursor.lines = false;
        skip(cursor);
        cursor.lines = true;
        if (atEnd(cursor)) {
            if (open === undefined)
                return entries;
            fail(cursor, open, open + 1, 'expected `}` to close this block before the end of the file');
        }
        if (open !== undefined && peek(cursor) === 0x7d)
            return entries;
        entries.push(bodyItem(cursor, names));
        if (!atLineEnd(cursor) && !atEnd(cursor))
            expected(cursor, 'a line end');
    }
}
function bodyItem(cursor, names) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'an attribute or a block');
    const end = cursor.at;
    skip(cursor);
    if (!isEquals(cursor))
        return block(cursor, start, word);
    if (names.has(word))
        fail(cursor, start, end, `expected one attribute \`${word}\`, found another`);
    names.add(word);
    return parse_hcl_attribute(cursor, start, word);
}
function parse_hcl_attribute(cursor, start, key) {
    cursor.at++;
    const value = expression(cursor);
    return { form: 'attribute', key, labels: [], value, range: { start, end: cursor.last } };
}
function block(cursor, start, key) {
    const labels = labelsOf(cursor);
    const open = cursor.at;
    enter(cursor);
    cursor.at++;
    skip(cursor);
    const isOneLine = !atLineEnd(cursor) && !atEnd(cursor) && peek(cursor) !== 0x7d;
    const entries = isOneLine ? [onlyAttribute(cursor)] : body(cursor, open);
    if (peek(cursor) !== 0x7d)
        expected(cursor, '`}`, since a block on one line has one attribute');
    cursor.at++;
    leave(cursor);
    const { at: end } = cursor;
    skip(cursor);
    return {
        form: 'block',
        key,
        labels,
        value: { kind: 'map', range: { start: open, end }, entries },
        range: { start, end },
    };
}
/** Reads names and quoted strings up to the opening brace. */
function labelsOf(cursor) {
    const labels = [];
    for (;;) {
        const code = peek(cursor);
        if (code === 0x7b)
            return labels;
        const next = code === 0x22 ? label(cursor) : identifier(cursor);
        if (next === '' && code !== 0x22)
            expected(cursor, labels.length === 0 ? '`=`, a label or `{`' : 'a label or `{`');
        labels.push(next);
        skip(cursor);
    }
}
function onlyAttribute(cursor) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'an attribute or `}`');
    skip(cursor);
    if (!isEquals(cursor))
        expected(cursor, '`=`, since a block on one line has one attribute');
    return parse_hcl_attribute(cursor, start, word);
}
/** `=`, but not the start of `==` or `=>`. */
function isEquals({ text, at }) {
    const next = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === 0x3d && next !== 0x3d && next !== 0x3e;
}

;// CONCATENATED MODULE: ./syntax/hcl/hcl.js
/** HCL as a language: the files of Terraform and OpenTofu. */


/** HCL, as Terraform and OpenTofu write it. */
const hcl = {
    name: 'hcl',
    reads: (path) => /\.(?:tf|tofu)$/i.test(path),
    parse: parseHcl,
    comments: commentsIn,
    ...(0,bracketed/* bracketed */.E)(['"']),
};

;// CONCATENATED MODULE: ./syntax/index.js
/** The languages that policies are written in. A new language is one more line here. */



/** Every language, by the endings of its files; a program around the library may add its own. */
const languages = [hcl, json/* json */.P, jsonTemplate];
/** The language of a file, by its path; `undefined` where the path does not say. */
function languageOf(path) {
    return languages.find((language) => language.reads(path));
}

;// CONCATENATED MODULE: ./sources/terraform/module.js
/**
 * The files of one folder, read as a Terraform module.
 *
 * Knows every block and every local of the folder and follows references inside
 * it: `local.x`, and the attributes of blocks that it holds itself. What comes
 * from outside (variables, other modules, remote data) stays an expression.
 */


/** The language of a module's file: HCL, or JSON in `.tf.json`. */
function languageOfFile({ path }) {
    return languageOf(path) ?? hcl;
}
/** The module that the parsed files of one folder make. */
function moduleOf(folder, parsed, files) {
    const blocks = parsed.flatMap(({ node, file }) => node.entries.flatMap((entry) => blocksIn(entry, file)));
    const locals = new Map(blocks
        .filter(({ type }) => type === 'locals')
        .flatMap(({ body, file }) => body.entries.map(({ key, value }) => [key, { node: value, file }])));
    return { folder, blocks, locals, files };
}
/** In `.tf.json` a block is a map below its type and its labels, or a list of such maps. */
function blocksIn(entry, file) {
    if (entry.form === 'block') {
        return entry.value.kind === 'map' ? [{ type: entry.key, labels: entry.labels, body: entry.value, file }] : [];
    }
    const depth = {
        resource: 2,
        data: 2,
        module: 1,
        variable: 1,
        output: 1,
        locals: 0,
    };
    const levels = depth[entry.key];
    return levels === undefined ? [] : unfolded(entry.key, [], entry.value, levels, file);
}
function unfolded(type, labels, node, levels, file) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => unfolded(type, labels, item, levels, file));
    if (node.kind !== 'map')
        return [];
    if (levels === 0)
        return [{ type, labels, body: node, file }];
    return node.entries.flatMap(({ key, value }) => unfolded(type, [...labels, key], value, levels - 1, file));
}
/** The block's address, as Terraform prints it: `aws_iam_role.deploy`, `data.aws_iam_policy_document.deploy`. */
function addressOf({ type, labels }) {
    return (type === 'resource' ? labels : [type, ...labels]).join('.');
}
/** The block that an address names, given as the steps of a traversal. */
function blockAt(module, path) {
    const [first, second, third] = path;
    if (first === 'data')
        return module.blocks.find(({ type, labels }) => type === 'data' && labels[0] === second && labels[1] === third);
    if (first === 'module')
        return module.blocks.find(({ type, labels }) => type === 'module' && labels[0] === second);
    return module.blocks.find(({ type, labels }) => type === 'resource' && labels[0] === first && labels[1] === second);
}
/** The attribute of a block. */
function module_attribute({ body, file }, key) {
    const found = body.entries.find((each) => each.key === key && each.form === 'attribute');
    return found === undefined ? undefined : { node: found.value, file };
}
/** The steps of a reference: `["local", "x"]`; `undefined` for any other value. */
function pathOf(node) {
    if (node.kind !== 'opaque')
        return undefined;
    const { expression } = node;
    if (expression.kind === 'traversal')
        return expression.path;
    // "${local.x}" is what people wrote before Terraform 0.12.
    const [part] = expression.kind === 'template' ? expression.parts : [];
    if (expression.kind !== 'template' || expression.parts.length !== 1 || part?.kind !== 'hole')
        return undefined;
    return pathOf(part.node);
}
const longestChain = 8;
/** The value a reference to a local stands for; any other value is itself. */
function resolved(module, located, steps = longestChain) {
    const path = pathOf(located.node);
    if (path?.[0] !== 'local' || path.length !== 2 || steps === 0)
        return located;
    const target = module.locals.get(path[1] ?? '');
    return target === undefined ? located : resolved(module, target, steps - 1);
}
/** The literal text of a value, following locals. */
function literalText(module, located) {
    if (located === undefined)
        return undefined;
    const { node } = resolved(module, located);
    return node.kind === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/action-lists.js



/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);
/** How the lists of actions in `file` are found, with what the rest of the module says. */
function actionListsOf(module, file) {
    return (node) => listOf(module, file, node) ??
        action_lists_opaque((0,message/* message */.iU) `its actions are ${excerpt(node, file)}, which these files do not determine`);
}
function listOf(module, file, node) {
    if (node.kind === 'list' || node.kind === 'string')
        return { kind: 'list', node, others: [] };
    const local = localName(node);
    if (local !== undefined)
        return fromLocal(module, file, node, local);
    if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name))
        return undefined;
    const { args } = node.expression;
    const lists = args.map((arg) => listOf(module, file, arg));
    const index = lists.findIndex((each) => each?.kind === 'list');
    const found = lists[index];
    if (found?.kind !== 'list')
        return lists.find((each) => each?.kind === 'opaque');
    return { ...found, others: [...found.others, ...args.filter((_, at) => at !== index)] };
}
function fromLocal(module, file, node, name) {
    const target = resolved(module, { node, file });
    if (!isList(target.node))
        return undefined;
    if (target.file.path !== file.path)
        return action_lists_opaque((0,message/* message */.iU) `its actions stand in ${target.file.path}, under ${`local.${name}`}; only a list in the same file is edited`);
    const uses = countUses(module, name);
    if (uses > 1)
        return action_lists_opaque((0,message/* message */.iU) `its actions are ${`local.${name}`}, which stands in ${uses} places, so they are not narrowed for one of them`);
    return { kind: 'list', node: target.node, others: [] };
}
function isList(node) {
    return node.kind === 'list' || node.kind === 'string';
}
function localName(node) {
    const path = pathOf(node);
    return path?.[0] === 'local' && path.length === 2 ? path[1] : undefined;
}
function countUses(module, name) {
    return module.blocks.reduce((sum, { body }) => sum + usesIn(body, name), 0);
}
function usesIn(node, name) {
    if (node.kind === 'list')
        return node.items.reduce((sum, item) => sum + usesIn(item, name), 0);
    if (node.kind === 'map')
        return node.entries.reduce((sum, { value }) => sum + usesIn(value, name), 0);
    if (node.kind !== 'opaque')
        return 0;
    const { expression } = node;
    if (expression.kind === 'traversal')
        return expression.path[0] === 'local' && expression.path[1] === name ? 1 : 0;
    return (0,value/* partsOf */.CI)(expression).reduce((sum, part) => sum + usesIn(part, name), 0);
}
function excerpt({ range }, { text }) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}
function action_lists_opaque(why) {
    return { kind: 'opaque', why };
}

;// CONCATENATED MODULE: ./sources/terraform/names.js


const types = { aws_iam_role: 'role', aws_iam_user: 'user' };
/** The principal that a role or user block makes, or looks up. */
function principalOf(module, block) {
    const type = types[block.labels[0] ?? ''];
    if (type === undefined)
        return { kind: 'unknown', why: (0,message/* words */.aL)('it is attached to something that is neither a role nor a user') };
    const name = nameGlob(module, block);
    if (name === undefined)
        return {
            kind: 'unknown',
            why: (0,message/* words */.aL)('the name of the role or user it is attached to is not determined by these files'),
        };
    return { kind: 'named', type, name, path: literalText(module, module_attribute(block, 'path')), many: isMany(block) };
}
/** The principals that an attribute such as `role`, `user` or `roles` names. */
function principalsIn(module, located, type, many) {
    if (located === undefined)
        return [];
    const { node, file } = resolved(module, located);
    if (node.kind === 'list')
        return node.items.flatMap((item) => principalsIn(module, { node: item, file }, type, many));
    const path = pathOf(node);
    const block = path === undefined ? undefined : blockAt(module, path);
    if (block !== undefined && types[block.labels[0] ?? ''] === type)
        return [principalOf(module, block)];
    const name = globOf(module, { node, file });
    if (name === undefined)
        return [{ kind: 'unknown', why: (0,message/* words */.aL)('whom it is attached to is not determined by these files') }];
    return [{ kind: 'named', type, name, path: undefined, many }];
}
/** The name of the policy that a block makes, where it is literal. */
function policyName(module, block) {
    const isPolicy = /^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(block.labels[0] ?? '');
    return isPolicy ? literalText(module, module_attribute(block, 'name')) : undefined;
}
/** Whether the block is made many times. */
function isMany(block) {
    return module_attribute(block, 'count') !== undefined || module_attribute(block, 'for_each') !== undefined;
}
function nameGlob(module, block) {
    const name = module_attribute(block, 'name') ??
        (block.type === 'data' ? (module_attribute(block, 'name') ?? module_attribute(block, 'user_name')) : undefined);
    if (name !== undefined)
        return globOf(module, name);
    const prefix = module_attribute(block, 'name_prefix');
    const start = prefix === undefined ? undefined : globOf(module, prefix);
    return start === undefined ? undefined : `${start}*`.replace(/\*+/g, '*');
}
/** The text of a value as a glob; `undefined` where nothing literal is in it. */
function globOf(module, located) {
    const glob = partGlob(module, located).replace(/\*+/g, '*');
    return glob === '*' || glob === '' ? undefined : glob;
}
function partGlob(module, located) {
    const { node, file } = resolved(module, located);
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'literal')
        return String(node.value);
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return '*';
    return node.expression.parts
        .map((part) => part.kind === 'text' ? part.value : part.kind === 'hole' ? partGlob(module, { node: part.node, file }) : '*')
        .join('');
}

;// CONCATENATED MODULE: ./sources/terraform/attachments.js




/** The principals of the policy that a block holds. */
function attachedTo(module, block) {
    switch (block.labels[0]) {
        case 'aws_iam_role_policy':
            return principalsIn(module, module_attribute(block, 'role'), 'role', isMany(block));
        case 'aws_iam_user_policy':
            return principalsIn(module, module_attribute(block, 'user'), 'user', isMany(block));
        case 'aws_iam_group_policy':
            return [attachments_group];
        case 'aws_iam_role':
            return [principalOf(module, block)];
        case 'aws_iam_policy':
            return managed(module, block);
        case 'aws_ssoadmin_permission_set_inline_policy':
            return [
                {
                    kind: 'unknown',
                    why: (0,message/* words */.aL)('it belongs to a permission set of Identity Center, for which AWS reports nothing'),
                },
            ];
        default:
            return block.type === 'module'
                ? [
                    {
                        kind: 'unknown',
                        why: (0,message/* message */.iU) `it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
                    },
                ]
                : [];
    }
}
/** The blocks that attach the policy of a block: itself for inline policies, the attachments of a managed one. */
function attachingBlocks(module, block) {
    if (block.labels[0] !== 'aws_iam_policy')
        return [block];
    const keys = ['policy_arn', 'policy_arns', 'managed_policy_arns'];
    const attaching = module.blocks.filter((each) => keys.some((key) => names(module, module_attribute(each, key), block)));
    return [block, ...attaching];
}
/** Whether a managed policy serves as a permissions boundary. */
function isBoundary(module, block) {
    return module.blocks.some((each) => names(module, module_attribute(each, 'permissions_boundary'), block));
}
const attachments_group = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('it is attached to a group, whose members these files do not name'),
};
function managed(module, policy) {
    return module.blocks.flatMap((block) => {
        const isNamed = names(module, module_attribute(block, 'policy_arn'), policy);
        const many = isMany(block) || isMany(policy);
        switch (block.labels[0]) {
            case 'aws_iam_role_policy_attachment':
                return isNamed ? principalsIn(module, module_attribute(block, 'role'), 'role', many) : [];
            case 'aws_iam_user_policy_attachment':
                return isNamed ? principalsIn(module, module_attribute(block, 'user'), 'user', many) : [];
            case 'aws_iam_group_policy_attachment':
                return isNamed ? [attachments_group] : [];
            case 'aws_iam_policy_attachment':
                return isNamed ? shared(module, block, many) : [];
            case 'aws_iam_role_policy_attachments_exclusive':
                return names(module, module_attribute(block, 'policy_arns'), policy)
                    ? principalsIn(module, module_attribute(block, 'role_name'), 'role', many)
                    : [];
            case 'aws_iam_role':
                return names(module, module_attribute(block, 'managed_policy_arns'), policy) ? [principalOf(module, block)] : [];
            default:
                return block.type === 'module' && holdsReference(module, block, policy) ? [elsewhere(block)] : [];
        }
    });
}
function shared(module, block, many) {
    return [
        ...principalsIn(module, module_attribute(block, 'roles'), 'role', many),
        ...principalsIn(module, module_attribute(block, 'users'), 'user', many),
        ...(module_attribute(block, 'groups') === undefined ? [] : [attachments_group]),
    ];
}
function elsewhere(block) {
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
    };
}
/** Whether a value is, or lists, a reference to the policy's block. */
function names(module, located, policy) {
    return located !== undefined && mentions(module, located, policy.labels);
}
function holdsReference(module, block, policy) {
    return block.body.entries.some(({ value }) => mentions(module, { node: value, file: block.file }, policy.labels));
}
function mentions(module, located, [type, name], depth = 6) {
    const { node, file } = resolved(module, located);
    const path = pathOf(node);
    if (path !== undefined)
        return path[0] === type && path[1] === name;
    return (depth > 0 &&
        insideOf(node).some((each) => mentions(module, { node: each, file }, [type ?? '', name ?? ''], depth - 1)));
}
function insideOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,value/* partsOf */.CI)(node.expression) : [];
}

;// CONCATENATED MODULE: ./sources/terraform/forms.js
/**
 * The forms in which Terraform holds a policy document, and the document each one means.
 *
 *   jsonencode({ Statement = [ … ] })              an object of HCL
 *   <<EOF … EOF   and   "{\"Statement\": … }"       JSON in a string, with `${…}` in it
 *   file("${path.module}/p.json"), templatefile()  JSON in a file of its own
 *   data.aws_iam_policy_document.x.json            HCL's own blocks
 *   local.x                                        any of these, elsewhere
 */







/** The documents that a value holds or refers to; none where it is no policy, or comes from outside. */
function formsOf(module, located) {
    const target = resolved(module, located);
    const { node, file } = target;
    if (node.kind === 'string')
        return inString(target);
    if (node.kind === 'list')
        return node.items.flatMap((item) => formsOf(module, { node: item, file }));
    if (node.kind !== 'opaque')
        return [];
    const { expression } = node;
    if (expression.kind === 'template' && pathOf(node) === undefined)
        return inString(target);
    const path = pathOf(node);
    if (path !== undefined)
        return fromPath(module, path);
    if (expression.kind !== 'call')
        return (0,value/* partsOf */.CI)(expression).flatMap((part) => formsOf(module, { node: part, file }));
    const [first] = expression.args;
    if (first === undefined)
        return [];
    if (expression.name === 'jsonencode')
        return encoded(module, { node: first, file });
    if (expression.name === 'file' || expression.name === 'templatefile')
        return inFile(module, { node: first, file });
    return expression.args.flatMap((arg) => formsOf(module, { node: arg, file }));
}
function encoded(module, located) {
    const { node, file } = resolved(module, located);
    if ((0,read_document/* looksLikePolicy */.QC)(node))
        return [{ kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false }];
    if (node.kind !== 'opaque' || node.expression.kind !== 'call')
        return [];
    const inside = node.expression.args.flatMap((arg) => encoded(module, { node: arg, file }));
    if (inside.length === 0)
        return [];
    return [
        {
            kind: 'unreadable',
            at: { node, file },
            why: (0,message/* message */.iU) `its document is put together by ${node.expression.name}, so its parts are not narrowed on their own`,
        },
    ];
}
/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;
/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located) {
    const { node, file } = located;
    const written = file.text.slice(node.range.start, node.range.end);
    if (!meansPolicy.test(written))
        return [];
    const parsed = parseEmbedded(file.text, node);
    if (parsed.kind === 'unreadable')
        return [{ kind: 'unreadable', at: { node: { ...node, range: parsed.at }, file }, why: (0,message/* words */.aL)(parsed.why) }];
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? [{ kind: 'document', node: parsed.root, file, language: json/* json */.P, hasDirectives: parsed.hasDirectives }]
        : [];
}
function fromPath(module, path) {
    if (path[0] !== 'data' || path[1] !== 'aws_iam_policy_document')
        return [];
    const block = blockAt(module, path);
    return block === undefined ? [] : [{ kind: 'data', block }];
}
/** The file that a literal path below the module names, where it is at hand. */
function inFile(module, located) {
    const path = literalPath(module, located);
    const file = path === undefined ? undefined : module.files.get(path);
    if (file === undefined || !meansPolicy.test(file.text))
        return [];
    const parsed = parseEmbedded(file.text, undefined);
    const whole = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
    if (parsed.kind === 'unreadable')
        return [{ kind: 'unreadable', at: { node: { ...whole, range: parsed.at }, file }, why: (0,message/* words */.aL)(parsed.why) }];
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? [{ kind: 'document', node: parsed.root, file, language: jsonTemplate, hasDirectives: parsed.hasDirectives }]
        : [];
}
/** The path of `file("${path.module}/x.json")` from the root of the repository. */
function literalPath(module, located) {
    const { node } = resolved(module, located);
    const text = pathText(node);
    if (text === undefined || text.startsWith('/'))
        return undefined;
    const steps = module.folder === '' ? [] : module.folder.split('/');
    for (const step of text.split('/')) {
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}
function pathText(node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return undefined;
    const [first, ...rest] = node.expression.parts;
    const root = first?.kind === 'hole' ? pathOf(first.node)?.join('.') : undefined;
    if (root !== 'path.module' && root !== 'path.root')
        return undefined;
    const tail = rest.map((part) => (part.kind === 'text' ? part.value : undefined));
    return tail.includes(undefined) ? undefined : tail.join('').replace(/^\//, '');
}

;// CONCATENATED MODULE: ./sources/terraform/policy-document.js
/**
 * `data "aws_iam_policy_document"`: a policy in HCL's own blocks.
 *
 * `effect` is `Allow` where it is left out. A `dynamic "statement"` is read when
 * its content names literal actions: it then stands for one statement, made many
 * times. `principals` make it a trust or resource policy.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */





const spelling = {
    sid: 'sid',
    effect: 'effect',
    effectLeftOut: 'Allow',
    action: 'actions',
    notAction: 'not_actions',
    resource: 'resources',
    notResource: 'not_resources',
    condition: 'condition',
    principals: ['principals', 'not_principals'],
};
/** The policy of a document's block. */
function readPolicyDocument(module, block, at) {
    const { body, file } = block;
    const holder = statementsIn(body);
    const reader = { spelling, source: file.text, lists: actionListsOf(module, file) };
    const owners = holder.kind === 'blocks' ? holder.blocks.map(({ value }) => value) : holder.items;
    const nodes = holder.kind === 'blocks' ? holder.blocks.map(contentOf) : holder.items;
    const read = nodes.map((node, index) => {
        const owner = owners[index];
        return node?.kind === 'map' && owner?.kind === 'map'
            ? (0,read_document/* readStatement */.cO)(index, node, owner, reader)
            : (0,read_document/* unread */.gy)(index, owner?.range ?? body.range, (0,message/* words */.aL)('expected the content of a statement'));
    });
    const language = languageOfFile(file);
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { at, ...(0,read_document/* sorted */.IP)(read), node: body, language, statementsNode: holder, ...unmarked };
}
function contentOf({ key, value }) {
    return key === 'dynamic' ? (0,syntax_node/* entry */.f)(value, 'content') : value;
}
/** The statement blocks; in `.tf.json`, the list under `statement`. */
function statementsIn(body) {
    const written = body.entries.find(({ key, form }) => key === 'statement' && form === 'attribute')?.value;
    if (written?.kind === 'list')
        return written;
    const blocks = body.entries.filter((each) => (each.key === 'statement' || isDynamic(each)) && each.value.kind === 'map');
    return { kind: 'blocks', range: body.range, blocks };
}
function isDynamic({ key, labels, form }) {
    return form === 'block' && key === 'dynamic' && labels[0] === 'statement';
}

;// CONCATENATED MODULE: ./sources/terraform/purpose.js
/**
 * What a policy in a certain attribute is for, and why it is left alone if it grants nothing to a principal.
 *
 * Only identity policies are described by unused-access findings. Trust policies,
 * the policies of buckets, keys, queues and endpoints, and those of organisations
 * are recognised by where they stand.
 */


/** The attributes that hold identity policies, by resource type. */
const identity = {
    aws_iam_policy: ['policy'],
    aws_iam_role_policy: ['policy'],
    aws_iam_user_policy: ['policy'],
    aws_iam_group_policy: ['policy'],
    aws_iam_role: ['policy'],
    aws_ssoadmin_permission_set_inline_policy: ['inline_policy'],
};
/** Why a policy under `key` of this block is never refined; `undefined` where it grants to principals, or may. */
function purposeOf(_module, block, key) {
    const { type, labels } = block;
    if (type === 'resource' && identity[labels[0] ?? '']?.includes(key) === true)
        return undefined;
    if (/assume_role|trust/.test(key))
        return (0,message/* message */.iU) `it is the trust policy ${key} of ${addressOf(block)}`;
    if (type === 'resource')
        return (0,message/* message */.iU) `it is ${key} of ${addressOf(block)}, which is not an identity policy`;
    if (type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key)) {
        return (0,message/* message */.iU) `it is ${key} of ${addressOf(block)}, which is not an identity policy`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/discover.js
/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * First the places where an attribute holds or names a document; a document that
 * several places use is one policy, attached to all of their principals. Then the
 * documents nobody in the module uses: they may be an output, or handed on.
 */









/** The name of this source. */
const sourceName = 'terraform';
/** Every policy of the module, and every gap, each once however often it is used. */
function discoverModule(module) {
    const found = new Map();
    const unreadable = new Map();
    for (const block of module.blocks) {
        for (const place of placesIn(block)) {
            const leftAlone = purposeOf(module, block, place.key) ?? (isBoundary(module, block) ? boundary : undefined);
            for (const form of formsOf(module, place.value)) {
                if (form.kind === 'unreadable')
                    unreadable.set(form.at.node, skippedAt(form.at, place.name, form.why, leftAlone === undefined));
                else
                    record(found, form, place.name, { block, leftAlone });
            }
        }
    }
    for (const block of module.blocks)
        if (isDocument(block))
            record(found, { kind: 'data', block }, addressOf(block), undefined);
    inherit(module, found);
    return [...unreadable.values(), ...[...found.values()].map((each) => discoveryOf(module, each))];
}
/** The roles and users that the module makes; those it only looks up are made elsewhere. */
function declaredIn(module) {
    return module.blocks
        .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
        .map((block) => ({
        at: { ...addressIn(block.file, addressOf(block)), range: block.body.range },
        principal: principalOf(module, block),
    }));
}
const directives = (0,message/* message */.iU) `it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;
const boundary = (0,message/* message */.iU) `it serves as a permissions boundary, which limits and does not grant`;
/** The attributes of a block, also of the blocks inside it; a document's own statements are no places. */
function placesIn(block) {
    if (isDocument(block))
        return [];
    const address = block.type === 'locals' ? 'local' : addressOf(block);
    const dotted = block.type === 'locals' || block.type === 'module' || block.type === 'output';
    return discover_insideOf(block.body).flatMap(({ key, node, depth }) => {
        const name = dotted && depth === 0 ? `${address}.${key}` : depth === 0 ? address : `${address}.${key}`;
        return [{ key: depth === 0 ? key : key.slice(key.lastIndexOf('.') + 1), name, value: { node, file: block.file } }];
    });
}
function discover_insideOf(body, prefix = '', depth = 0) {
    const counts = new Map();
    return body.entries.flatMap(({ key, value, form }) => {
        if (form === 'attribute' || value.kind !== 'map')
            return [{ key: prefix + key, node: value, depth }];
        const number = counts.get(key) ?? 0;
        counts.set(key, number + 1);
        return discover_insideOf(value, `${prefix}${key}[${number}].`, depth + 1);
    });
}
function isDocument({ type, labels }) {
    return type === 'data' && labels[0] === 'aws_iam_policy_document';
}
function record(found, form, name, use) {
    const key = form.kind === 'data' ? form.block.body : form.node;
    const known = found.get(key) ?? { form, name: form.kind === 'data' ? addressOf(form.block) : name, uses: [] };
    found.set(key, known);
    if (use !== undefined)
        known.uses.push(use);
}
/** A document that is built from others lends them its uses: `source_policy_documents = [data.….json]`. */
function inherit(module, found) {
    const keys = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
    const links = module.blocks.filter(isDocument).flatMap((block) => keys.flatMap((key) => {
        const value = module_attribute(block, key);
        return value === undefined
            ? []
            : formsOf(module, value).flatMap((form) => (form.kind === 'data' ? [{ from: block, to: form.block }] : []));
    }));
    for (let round = 0; round < links.length; round++) {
        for (const { from, to } of links) {
            const target = found.get(to.body);
            for (const use of found.get(from.body)?.uses ?? [])
                if (target?.uses.some(({ block }) => block === use.block) === false)
                    target.uses.push(use);
        }
    }
}
function discoveryOf(module, { form, name, uses }) {
    const identity = uses.filter(({ leftAlone }) => leftAlone === undefined);
    const leftAlone = identity.length === 0 ? uses[0]?.leftAlone : undefined;
    const principals = identity.flatMap(({ block }) => attachedTo(module, block));
    const attachedBy = [...new Set(identity.flatMap(({ block }) => attachingBlocks(module, block).map(addressOf)))];
    const names = identity.flatMap(({ block }) => policyName(module, block) ?? []);
    const knownAs = { names: [...new Set(names)], by: 'resource' };
    const read = readForm(module, form, name);
    if (read.kind === 'skipped')
        return read;
    return { kind: 'policy', policy: { ...read.policy, leftAlone }, attachedTo: principals, attachedBy, knownAs };
}
function readForm(module, form, name) {
    if (form.kind === 'data') {
        const { body, file } = form.block;
        return {
            kind: 'read',
            policy: readPolicyDocument(module, form.block, { ...addressIn(file, name), range: body.range }),
        };
    }
    const { node, file, language } = form;
    const at = { ...addressIn(file, name), range: node.range };
    const read = (0,read_document/* readDocument */.u0)(at, node, file.text, language, actionListsOf(module, file));
    const notPlaceable = form.hasDirectives ? directives : undefined;
    return read.kind === 'policy'
        ? { kind: 'read', policy: { ...read.policy, notPlaceable } }
        : { kind: 'skipped', at, why: read.why, incomplete: true };
}
function addressIn({ path }, name) {
    return { source: sourceName, path, name };
}
function skippedAt({ node, file }, name, why, incomplete) {
    return { kind: 'skipped', at: { ...addressIn(file, name), range: node.range }, why, incomplete };
}

;// CONCATENATED MODULE: ./sources/terraform/terraform.js






const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
const named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;
/** Terraform and OpenTofu. */
const terraform = {
    name: sourceName,
    addresses: 'stable',
    namesPolicies: false,
    wants: isWanted,
    looksLikePolicy: isWanted,
    accountsFor: (path) => configuration.test(path),
    // A template may hold the statements of a policy, and need not look like JSON.
    mentions: ({ path, text }) => configuration.test(path) || /Statement|Effect|Action/.test(text),
    companions: (path) => {
        const folder = folderOf(path);
        // A policy file may be named by a module in its own folder or in one of the two above it.
        const folders = configuration.test(path) ? [folder] : [folder, above(folder), above(above(folder))];
        return [...new Set(folders)].flatMap((each) => ['tf', 'tofu', 'tf.json'].map((ending) => `${each === '' ? '' : `${escaped(each)}/`}*.${ending}`));
    },
    read: (files) => {
        const modules = modulesIn(files);
        return {
            found: modules.flatMap(({ module, broken }) => [...broken, ...discoverModule(module)]),
            principals: modules.flatMap(({ module }) => declaredIn(module)),
        };
    },
};
function isWanted(path) {
    return configuration.test(path) || named.test(path);
}
function modulesIn(files) {
    const others = new Map(files.filter(({ path }) => !configuration.test(path)).map((file) => [file.path, file]));
    const folders = (0,group/* grouped */.z)(files.filter(({ path }) => configuration.test(path)), ({ path }) => folderOf(path));
    return [...folders].map(([folder, own]) => readFolder(folder, own, others));
}
function readFolder(folder, files, others) {
    const parsed = [];
    const broken = [];
    for (const file of files) {
        const language = languageOfFile(file);
        const read = treeOf(`${language.name} ${file.text}`, () => language.parse(file.text));
        if (read.kind === 'tree' && read.root.kind === 'map')
            parsed.push({ node: read.root, file });
        else if (read.kind === 'unreadable')
            broken.push({
                kind: 'skipped',
                incomplete: true,
                at: { source: sourceName, path: file.path, name: (0,source/* stemOf */.V)(file.path), range: read.at },
                why: (0,message/* words */.aL)(read.why),
            });
    }
    return { module: moduleOf(folder, parsed, others), broken };
}
/** A module is read several times while its edits are proved, and most of its files stay the same. */
const treeOf = (0,memo/* memoBy */.c8)(256);
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function above(folder) {
    return folderOf(folder);
}
/** A folder's name in a glob, where it may hold characters that globs give a meaning. */
function escaped(folder) {
    return folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var catalogue = __webpack_require__(102);
;// CONCATENATED MODULE: ./policy/looks-granting.js
/**
 * Text of any language → the places that look like a grant: IAM actions under a key that holds actions.
 *
 * It is asked of files that no source understands, so that none of them passes without a
 * word. So nothing is parsed: a file is a row of words, some of which are keys (`Action:`,
 * `"Action" :`, `actions = `, `.actions(`), and a grant is a known action below such a key.
 * Once a `Statement` was met, a known action below any key counts, also a single one.
 *
 * What is asked of a word is much, so that ordinary files are quiet: its service must be
 * in the catalogue, and its name too, or hold a wildcard (`nginx:latest`, `contents: read`,
 * `arn:aws:s3:::b` and `80:80` are no actions). Lines that are comments as a whole are none
 * of the file. Every character is looked at a fixed number of times.
 */


/** Enough to tell of; a file with thousands of actions is told of once. */
const mostGrants = 5_000;
/** What every text with an action has, or an escape that may hide one. */
const mayGrant = /[\w-]:[A-Za-z*?\\]|\\[uUx]|\*/;
/** The places in the text that look like a grant, in their order. */
function grantsIn(text) {
    if (!mayGrant.test(text))
        return [];
    const grants = [];
    const state = { key: undefined, isList: false, inStatement: false };
    let at = afterLineEnd(text, 0, state);
    while (at < text.length && grants.length < mostGrants) {
        const char = text.charAt(at);
        const word = wordAt(text, at);
        if (word.end > at) {
            // What follows a slash is the end of a path or an ARN.
            if (text[at - 1] !== '/' && isGranting(word, text, state))
                grants.push({ offset: at, action: word.text });
            at = word.end;
        }
        else if (isLineEnd(char))
            at = afterLineEnd(text, at + 1, state);
        else {
            if (opensList.has(char))
                state.isList = true;
            at++;
        }
    }
    return grants;
}
/** Where the text goes on after a line end: at the line's first character, or at its end where it is a comment. */
function afterLineEnd(text, start, state) {
    let first = start;
    while (text[first] === ' ' || text[first] === '\t')
        first++;
    if (text[first] === '#' || (text[first] === '/' && text[first + 1] === '/')) {
        while (first < text.length && !isLineEnd(text.charAt(first)))
            first++;
        return first;
    }
    // An item of a list in YAML.
    if (text[first] === '-')
        state.isList = true;
    return first;
}
/** Also those that only YAML knows: what follows them must not pass for a comment. */
function isLineEnd(char) {
    return char === '\n' || char === '\r' || char === '\u0085' || char === '\u2028' || char === '\u2029';
}
const opensList = new Set(['[', '(', '{']);
/** Whether the word is an action in a granting place. A key is remembered instead. */
function isGranting(word, text, state) {
    const isAction = isKnownAction(word.text);
    if (!isAction) {
        const key = keyIn(word, text);
        if (key !== undefined)
            takeKey(key, state);
        else if (word.text === '*' && state.inStatement && /^(?:not)?actions?$/i.test(state.key ?? ''))
            return true;
        return false;
    }
    if (state.inStatement)
        return true;
    return state.isList && state.key !== undefined && holdsActions(state.key);
}
function takeKey(key, state) {
    // `Fn::If` and the like choose between values of the key above them.
    if (/^fn::/i.test(key))
        return;
    state.key = key;
    state.isList = false;
    if (/^(?:\w*policy)?statements?$/i.test(key.replace(/[-_]/g, '')))
        state.inStatement = true;
}
/** Names under which people keep what is allowed; those of what is unused or forbidden are none. */
function holdsActions(key) {
    return (/action|permission|polic|statement|privilege|grant|allow|entitle/i.test(key) &&
        !/unused|den(?:y|ied)|forbid|disallow|notallow|removed/i.test(key.replace(/[-_]/g, '')));
}
/** The key that the word is, with what follows it: `Action:`, `"Action" :`, `actions = [`, `actions(`. */
function keyIn({ text: word, end }, text) {
    if (word.endsWith(':'))
        return word.replace(/:+$/, '');
    let at = end;
    while (isBetween(text[at]))
        at++;
    const next = text[at];
    if (next === ':' || (next === '=' && text[at + 1] !== '='))
        return word;
    return next === '(' && holdsActions(word) ? word : undefined;
}
function isBetween(char) {
    return char === '"' || char === "'" || char === '`' || char === '\\' || char === ' ' || char === '\t' || char === '?';
}
/** `service:Name` of the catalogue, or with a wildcard in the name. */
const isKnownAction = (0,memo/* memo */.ph)((word) => {
    if (!word.includes(':'))
        return false;
    const parts = /^([a-z0-9-]+):([a-z*?][a-z0-9*?]*)$/i.exec(word);
    const names = parts === null ? undefined : namesOf((parts[1] ?? '').toLowerCase());
    if (parts === null || names === undefined || names.size === 0)
        return false;
    const name = (parts[2] ?? '').toLowerCase();
    return /[*?]/.test(name) || names.has(name);
}, 10_000);
const namesOf = (0,memo/* memo */.ph)((service) => new Set(catalogue/* bundledCatalogue */.YB.actionsOf(service).map((name) => name.toLowerCase())), 1_000);
/** The characters of words; all others stand between them. */
const inWord = /[\w:.*?$-]/;
/** No key and no action is longer; the rest of a longer word is passed over. */
const longestWord = 200;
/** The word that begins at `at`; where none does, it ends there. */
function wordAt(text, at) {
    const pieces = [];
    let end = at;
    while (end < text.length) {
        const char = text.charAt(end);
        if (inWord.test(char)) {
            if (pieces.length < longestWord)
                pieces.push(char);
            end++;
            continue;
        }
        const escaped = char === '\\' ? escapeAt(text, end) : undefined;
        if (escaped === undefined || !inWord.test(escaped.char))
            break;
        if (pieces.length < longestWord)
            pieces.push(escaped.char);
        end = escaped.end;
    }
    return { text: pieces.length < longestWord ? pieces.join('') : '', end };
}
const looks_granting_escape = /\\{1,4}(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))/y;
/** A character that is written as an escape, also inside a string inside a string. */
function escapeAt(text, at) {
    looks_granting_escape.lastIndex = at;
    const found = looks_granting_escape.exec(text);
    if (found === null)
        return undefined;
    const code = Number.parseInt(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', 16);
    return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), end: looks_granting_escape.lastIndex } : undefined;
}

;// CONCATENATED MODULE: ./sources/unread-grants.js
/**
 * Files that look like a grant and that no source understood → gaps, each with its place.
 *
 * Every place that grants is a policy or a gap. The sources find the policies; what looks
 * like a grant in a file of configuration, and lies in none of what they found, is told
 * here. Files in code are only named: what a program makes of a list of actions, nobody
 * can read off it. Prose, locks and the tests of code are no concern.
 */




const code = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|vb|php|swift|scala|groovy|clj|exs?|dart|lua|pl|r|jl|sh|bash|zsh|fish|ps1|bat|sql|ipynb|vue|svelte)$/i;
const prose = /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|changelog|codeowners|\.gitignore|\.gitattributes|\.dockerignore)$|\.(?:mdx?|markdown|rst|txt|adoc|asciidoc|org|tex|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|mov|wav|webm|log|csv|tsv|snap|map|diff|patch|po|pot|tfstate|sarif|har|parquet|wasm|so|dll|exe|bin|class|pyc)$/i;
const lock = /(?:^|\/)(?:[^/]*\.lock(?:\.[a-z]+)?|[^/]*[.-]lock\.(?:json|ya?ml|hcl)|npm-shrinkwrap\.json|go\.(?:sum|mod)|\.terraform\.lock\.hcl)$/i;
const test = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__mocks__|__snapshots__|testdata)\/|[._-](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]+$/i;
/** Folders whose documents are seldom deployed. */
const example = /^(.*?(?:^|\/)(?:docs?|examples?|samples?|fixtures?|tests?|__tests__|specs?|testdata))\//is;
/** How much a file of this path concerns us if it looks like a grant. */
function concernOf(path) {
    if (prose.test(path) || lock.test(path))
        return 'none';
    if (!code.test(path))
        return 'configuration';
    return test.test(path) ? 'none' : 'code';
}
/**
 * The places of a file of configuration that look like a grant and lie in nothing that was found in it. Where a
 * source accounts for the whole file (`isWhole`), only a file in which it found nothing is asked about.
 */
function unreadGrants(file, found, isWhole) {
    if (concernOf(file.path) !== 'configuration')
        return [];
    // What could not be read is told once.
    if (found.some((each) => each.kind === 'skipped' && each.incomplete) || (isWhole && found.length > 0))
        return [];
    const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
    const open = grantsOf(file.text).filter(({ offset }) => !covered.some(({ start, end }) => offset >= start && offset < end));
    const [first] = open;
    return first === undefined ? [] : [{ kind: 'skipped', at: unread_grants_addressOf(file, first), why: why(file, open), incomplete: true }];
}
/** Where the file first looks like a grant, whatever it is written in; `undefined` where it does nowhere. */
function firstGrant({ text }) {
    return grantsOf(text)[0]?.offset;
}
/** A file is asked about several times while its policies are reviewed. */
const grantsOf = (0,memo/* memo */.ph)(grantsIn, 256);
function unread_grants_addressOf(file, { offset, action }) {
    const range = { start: offset, end: offset + action.length };
    return { source: 'not-understood', path: file.path, name: (0,source/* stemOf */.V)(file.path), range };
}
function why({ path }, [first, ...rest]) {
    const more = rest.length === 0 ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` and ${rest.length} more`;
    const what = (0,message/* message */.iU) `it looks like a grant of ${first?.action ?? ''}${more}, and is not understood`;
    const folder = example.exec(path)?.[1];
    return folder === undefined
        ? what
        : (0,message/* message */.iU) `${what}; if nothing deploys it, leave it out with the input ${`paths: '!${folder}/**'`}`;
}

;// CONCATENATED MODULE: ./sources/index.js




/** Every source, those that know more of a file before those that know less; a program around the library may add its own. */
const sources = [terraform, policyJson];
/** The source of a policy; `undefined` for one that was not read from a file. */
function sourceOf({ source }) {
    return sources.find(({ name }) => name === source);
}
/** Whether any source wants to see a file of this path. */
function sources_isWanted(path) {
    return sources.some((source) => source.wants(path));
}
/** Whether a changed file of this path is read: a source wants to see it, or it is told if it looks like a grant. */
function isRead(path) {
    return sources_isWanted(path) || concernOf(path) === 'configuration';
}
/** Whether a file of this path is code, which may name actions and is not read for policies. */
function isCode(path) {
    return !sources_isWanted(path) && concernOf(path) === 'code';
}
/** Whether a file of this path may well be a policy's, so that it must not be passed over when it cannot be read. */
function looksLikePolicy(path) {
    return sources.some((source) => source.wants(path) && source.looksLikePolicy(path));
}
/** Whether the file can hold a policy, or part of one, at all. */
function mayHoldPolicy(file) {
    return (sources.some((source) => source.wants(file.path) && source.mentions(file)) ||
        (concernOf(file.path) === 'configuration' && firstGrant(file) !== undefined));
}
/** Globs of the files without which the policies of `path` cannot be understood. */
function companionsOf(path) {
    return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}
/** Everything in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
function read(files) {
    const found = new Map();
    const principals = [];
    for (const source of sources) {
        const taken = new Set([...found.values()].map((each) => sources_addressOf(each).path));
        const own = files.filter(({ path }) => !taken.has(path) && source.wants(path));
        if (own.length === 0)
            continue;
        const reading = source.read(own);
        principals.push(...reading.principals);
        for (const each of reading.found) {
            const { path, range } = sources_addressOf(each);
            const key = `${range.start} ${path}`;
            if (!found.has(key))
                found.set(key, each);
        }
    }
    return { found: [...found.values()], principals };
}
/** Every policy in `files`, and every gap. */
function discover(files) {
    return read(files).found;
}
/** What stands in the file `path`, understood together with the other files. */
function readIn(path, files) {
    const { found, principals } = read(files);
    const own = found.filter((each) => sources_addressOf(each).path === path);
    const file = files.find((each) => each.path === path);
    return {
        found: [...own, ...(file === undefined ? [] : unreadGrants(file, own, isWhole(path)))],
        principals: principals.filter(({ at }) => at.path === path),
    };
}
/** The policies that stand in the file `path`, and the gaps in it, understood together with the other files. */
function sources_discoverIn(path, files) {
    return readIn(path, files).found;
}
/** Whether a source accounts for all of the file, so that what it passes over there is known to grant nothing. */
function isWhole(path) {
    return sources.some((source) => source.wants(path) && source.accountsFor(path));
}
function sources_addressOf(found) {
    return found.kind === 'policy' ? found.policy.at : found.at;
}


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stemOf)
/* harmony export */ });
/** The file's name without its folder and its last extension: what a policy is called whose file says nothing better. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bracketed)
});

// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./text/edit.js
var edit = __webpack_require__(7749);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
;// CONCATENATED MODULE: ./syntax/list-layout.js
/** The layout of every item of `list`. */
function layoutOf(text, list) {
    const gaps = gapsOf(text, list);
    const lines = lineFinder(text);
    return list.items.map((node, index) => {
        const before = gaps[index] ?? [];
        const after = gaps[index + 1] ?? [];
        const isLast = index === list.items.length - 1;
        const next = list.items[index + 1]?.range.start ?? list.range.end - 1;
        return { node, ...headOf(text, lines, node, before, index === 0), ...tailOf(lines, node, after, next, isLast) };
    });
}
/** Whether a comment stands anywhere between the brackets of the list itself. */
function hasComments(text, list) {
    return gapsOf(text, list).some((gap) => gap.some(({ kind }) => kind === 'comment'));
}
function gapsOf(text, list) {
    const starts = [list.range.start + 1, ...list.items.map(({ range }) => range.end)];
    const ends = [...list.items.map(({ range }) => range.start), list.range.end - 1];
    return starts.map((start, index) => tokensIn(text, start, ends[index] ?? start));
}
function tokensIn(text, start, end) {
    const tokens = [];
    for (let at = start; at < end; at++) {
        const kind = text[at] === ',' ? 'comma' : commentAt(text, at) ? 'comment' : undefined;
        if (kind === undefined)
            continue;
        const stop = kind === 'comma' ? at + 1 : commentEnd(text, at, end);
        tokens.push({ kind, range: { start: at, end: stop } });
        at = stop - 1;
    }
    return tokens;
}
function commentAt(text, at) {
    return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at);
}
function commentEnd(text, at, limit) {
    if (text.startsWith('/*', at)) {
        const close = text.indexOf('*/', at + 2);
        return close < 0 || close + 2 > limit ? limit : close + 2;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > limit ? limit : newline;
    return text[end - 1] === '\r' ? end - 1 : end;
}
function headOf(text, lines, node, before, isFirst) {
    const lineStart = lines(node.range.start).start;
    const comma = before.find(({ kind }) => kind === 'comma');
    const own = before.filter(({ kind, range }) => kind === 'comment' && range.start >= (comma?.range.end ?? 0));
    const head = own.find(({ range }) => range.start >= lineStart)?.range.start ?? node.range.start;
    const commaFirst = !isFirst && comma !== undefined && comma.range.start >= lineStart && isBlank(text, lineStart, comma.range.start);
    const firstOnLine = isBlank(text, lineStart, head);
    const lead = firstOnLine || commaFirst ? leadOf(text, lineStart, before) : lineStart;
    return { head, lineStart, lead, firstOnLine, commaFirst };
}
/** Climbs over the comment lines directly above `lineStart`. */
function leadOf(text, lineStart, before) {
    let lead = lineStart;
    for (const { kind, range } of [...before].reverse()) {
        if (kind !== 'comment' || range.start >= lead)
            continue;
        const start = startOfLine(text, range.start);
        const touches = isBlank(text, range.end, lead) && text.slice(range.end, lead).split('\n').length === 2;
        if (!touches || !isBlank(text, start, range.start))
            break;
        lead = start;
    }
    return lead;
}
function tailOf(lines, node, after, next, isLast) {
    const { end: endOfLine, next: nextLine } = lines(node.range.end);
    const comma = after.find(({ kind }) => kind === 'comma')?.range;
    const sameLine = after.filter(({ range }) => range.start < endOfLine && range.end <= endOfLine);
    const endsLine = next > endOfLine && after.every(({ range }) => range.start >= endOfLine || range.end <= endOfLine);
    const own = endsLine || isLast ? sameLine : sameLine.filter(({ range }) => range.end <= (comma?.end ?? 0));
    const tail = Math.max(node.range.end, ...own.map(({ range }) => range.end));
    return { comma: comma?.start, tail, endsLine, nextLine };
}
/** Remembers the last line, since the items of a list are asked for in order and may all stand on one. */
function lineFinder(text) {
    let line = { start: 0, end: -1, next: 0 };
    return (offset) => {
        if (offset < line.start || offset > line.end) {
            const newline = text.indexOf('\n', offset);
            const end = newline < 0 ? text.length : newline;
            line = { start: startOfLine(text, offset), end, next: Math.min(text.length, end + 1) };
        }
        return line;
    };
}
function startOfLine(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
function isBlank(text, start, end) {
    return text.slice(start, end).trim() === '';
}

;// CONCATENATED MODULE: ./syntax/edit-list.js
/**
 * Edits that take items out of a bracketed list, or put others in their place.
 *
 * Worked example, removing the second of
 *
 *   "Action": [
 *     "s3:GetObject",
 *     // once a quarter      ─┐ deleted: the item with its comma, its line
 *     "s3:DeleteObject"      ─┘ and its own comments …
 *   ]                           … and the comma after `GetObject`, now the last
 *
 * Items removed next to each other are one group, since their edits only make
 * sense together; groups are independent: any subset of them leaves a valid list.
 * Nothing is edited but the items named and the commas that separate them.
 */



/** A line longer than this is written one item a line, where it was not before. */
const widest = 120;
/**
 * The fewest edits that carry out `decisions`, one for each item of `list`.
 * At least one item must stay: an empty list is never written, so it throws.
 */
function editList(text, list, decisions) {
    if (decisions.every(({ kind }) => kind === 'remove'))
        throw new Error('a list must keep an item');
    const spread = spreadOneLine(text, list, decisions);
    if (spread !== undefined)
        return [spread];
    const items = layoutOf(text, list);
    const replacements = items.flatMap((item, index) => {
        const decision = decisions[index];
        if (decision?.kind !== 'replace')
            return [];
        return [{ items: [index], edits: [replaceItem(text, item, decision.by)] }];
    });
    const removals = runsOf(decisions).map(({ first, last }) => removeRun(items, first, last));
    return [...replacements, ...removals].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}
/** The same for `items` alone, all others kept. */
function editItems(text, list, decisions, items) {
    const chosen = new Set(items);
    const kept = { kind: 'keep' };
    return editList(text, list, list.items.map((_, index) => (chosen.has(index) ? (decisions[index] ?? kept) : kept)));
}
/** The edit that writes one or more strings where a single one stood. */
function editString(text, node, by) {
    if (by.length === 1)
        return (0,edit/* replacement */.f4)(node.range, quoted(by[0] ?? '', node));
    const values = by.map((value) => quoted(value, node));
    const oneLine = `[${values.join(inlineSeparator(text, node.range))}]`;
    const spread = fits(text, node.range, oneLine.length) ? undefined : spreadOver(text, node.range, values);
    return (0,edit/* replacement */.f4)(node.range, spread ?? oneLine);
}
/** Runs of items that are all removed, first and last index. */
function runsOf(decisions) {
    return decisions.flatMap(({ kind }, first) => {
        if (kind !== 'remove' || decisions[first - 1]?.kind === 'remove')
            return [];
        let last = first;
        while (decisions[last + 1]?.kind === 'remove')
            last++;
        return [{ first, last }];
    });
}
function removeRun(items, first, last) {
    const from = items[first];
    const to = items[last];
    if (from === undefined || to === undefined)
        throw new RangeError(`no items ${first} to ${last}`);
    const previous = items[first - 1];
    const next = items[last + 1];
    const numbers = items.slice(first, last + 1).map((_, index) => first + index);
    return { items: numbers, edits: deletions(previous, from, to, next) };
}
function deletions(previous, from, to, next) {
    if (previous?.comma !== undefined && from.commaFirst && commaIsElsewhere(to))
        return withItsCommaBefore(previous.comma, from, to);
    // The item before becomes the last one: its comma goes, unless the list ends with a comma anyway.
    const comma = next === undefined && previous?.comma !== undefined && to.comma === undefined
        ? [(0,edit/* deletion */.jo)(previous.comma, previous.comma + 1)]
        : [];
    return [...comma, ...ownText(previous, from, to, next)];
}
/** `\n  , "b"`: the comma that belongs to an item is the one before it. */
function withItsCommaBefore(comma, from, to) {
    return to.endsLine ? [(0,edit/* deletion */.jo)(from.lead, to.nextLine)] : [(0,edit/* deletion */.jo)(comma, to.tail)];
}
function commaIsElsewhere(item) {
    return item.comma === undefined || item.comma >= item.tail;
}
function ownText(previous, from, to, next) {
    const nextOnSameLine = next !== undefined && !to.endsLine;
    // The comma of `to` stands on a later line, before `next`: everything up to `next` goes.
    if (next !== undefined && commaIsElsewhere(to))
        return [(0,edit/* deletion */.jo)(from.head, next.head)];
    if (from.firstOnLine) {
        if (to.endsLine)
            return [(0,edit/* deletion */.jo)(from.lead, to.nextLine)];
        const comments = from.lead < from.lineStart ? [(0,edit/* deletion */.jo)(from.lead, from.lineStart)] : [];
        return [...comments, (0,edit/* deletion */.jo)(from.head, nextOnSameLine ? next.head : to.tail)];
    }
    if (nextOnSameLine)
        return [(0,edit/* deletion */.jo)(from.head, next.head)];
    return [(0,edit/* deletion */.jo)(afterPrevious(previous, from), to.tail)];
}
/** Where the text that leads to `from` begins on its line: after the comma before it, or after the bracket. */
function afterPrevious(previous, from) {
    if (previous?.comma === undefined)
        return from.head;
    return Math.min(previous.comma + 1, from.head);
}
function replaceItem(text, item, by) {
    if (item.node.kind !== 'string')
        throw new Error('only strings are replaced');
    const { node } = item;
    const indent = text.slice(item.lineStart, item.head);
    const values = by.map((value) => quoted(value, node));
    if (item.firstOnLine && item.endsLine && indent.trim() === '') {
        return (0,edit/* replacement */.f4)(node.range, values.join(`,${(0,line/* endOfLine */.vT)(text)}${indent}`));
    }
    if (item.commaFirst && item.endsLine) {
        return (0,edit/* replacement */.f4)(node.range, values.join(`${(0,line/* endOfLine */.vT)(text)}${text.slice(item.lineStart, node.range.start)}`));
    }
    return (0,edit/* replacement */.f4)(node.range, values.join(inlineSeparator(text, node.range)));
}
/** A comma and a space, or a comma alone where the text puts no space beside the value either. */
function inlineSeparator(text, { start, end }) {
    const isDense = /[:,]\[?$/.test(text.slice(Math.max(0, start - 2), start)) || /^,\S/.test(text.slice(end, end + 2));
    return isDense ? ',' : ', ';
}
/** A list on a line of its own that would grow too wide is written one item a line. */
function spreadOneLine(text, list, decisions) {
    if (text.slice(list.range.start, list.range.end).includes('\n') || hasComments(text, list))
        return undefined;
    const values = list.items.flatMap((item, index) => {
        const decision = decisions[index];
        if (decision?.kind === 'remove')
            return [];
        if (decision?.kind !== 'replace' || item.kind !== 'string')
            return [text.slice(item.range.start, item.range.end)];
        return decision.by.map((value) => quoted(value, item));
    });
    if (values.length <= list.items.length || fits(text, list.range, values.join(', ').length + 2))
        return undefined;
    const spread = spreadOver(text, list.range, values);
    if (spread === undefined)
        return undefined;
    const items = decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
    return { items, edits: [(0,edit/* replacement */.f4)(list.range, spread)] };
}
/** `values` one a line between brackets; `undefined` unless `range` is the only value on its line, as in `"Action": …,`. */
function spreadOver(text, range, values) {
    const { before, after } = lineAround(text, range);
    if (!/^\s*"?\w+"?\s*[:=]\s*$/.test(before) || !(after.trim() === '' || after.trim() === ','))
        return undefined;
    const indent = /^\s*/.exec(before)?.[0] ?? '';
    const separator = `${(0,line/* endOfLine */.vT)(text)}${indent}${indentUnit(text)}`;
    return `[${separator}${values.join(`,${separator}`)}${(0,line/* endOfLine */.vT)(text)}${indent}]`;
}
function fits(text, range, length) {
    const { before, after } = lineAround(text, range);
    return before.length + length + after.trimEnd().length <= widest;
}
function lineAround(text, range) {
    const newline = text.indexOf('\n', range.end);
    return {
        before: text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start),
        after: text.slice(range.end, newline < 0 ? text.length : newline),
    };
}
/** The smallest indentation the file uses; two spaces where it uses none. */
function indentUnit(text) {
    const indents = [...text.matchAll(/^[ \t]+(?=\S)/gm)].map(([indent]) => indent);
    return indents.reduce((best, indent) => (indent.length < best.length ? indent : best), indents[0] ?? '  ');
}
/** `value` as a string of the same kind as `like`; action names hold nothing that would need escaping. */
function quoted(value, like) {
    return `${like.quote}${value}${like.quote}`;
}

;// CONCATENATED MODULE: ./syntax/bracketed.js
/**
 * Lists in brackets, as JSON, HCL and most languages of code write them: what two
 * languages share of how a list is edited.
 */



/** How a language with bracketed lists and these quotes edits them. */
function bracketed(quotes) {
    const isQuoted = (node) => node.kind !== 'string' || quotes.includes(node.quote);
    const inQuotes = (node) => (isQuoted(node) ? node : { ...node, quote: quotes[0] });
    // Pieces of a list are edited one by one, and what is known of the list is kept by its node.
    const editable = (0,memo/* memoOf */.Q0)((list) => {
        if (list.layout !== 'flow')
            throw new Error('a list with an item a line is edited by its own language');
        return list.items.every(isQuoted) ? list : { ...list, items: list.items.map(inQuotes) };
    });
    return {
        quotes,
        editList: (text, list, decisions, items) => {
            if (list.kind === 'list')
                return editItems(text, editable(list), decisions, items);
            const decision = items.includes(0) ? decisions[0] : undefined;
            if (decision?.kind !== 'replace')
                return [];
            return [{ items: [0], edits: [editString(text, inQuotes(list), decision.by)] }];
        },
        itemRanges: (text, list) => layoutOf(text, editable(list)).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
    };
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3105);
/** Where the comments of a JSON text are, by the scanner that also parses it: `//` in a string is none. */

/** The comments of a text that parses, in order; a byte-order mark counts as a character. */
function commentsIn(text) {
    const found = [];
    const onComment = (start, length) => {
        found.push({ start, end: start + length });
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text.replace(/^\uFEFF/, ' '), { onComment });
    return found;
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _bracketed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4034);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2574);
/** JSON as a language: also with comments, in files and in the strings of other languages. */



/** JSON, with or without comments. */
const json = {
    name: 'json',
    reads: (path) => /\.jsonc?$/i.test(path),
    parse: _parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .Z,
    comments: (text) => ((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .Z)(text).kind === 'tree' ? (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsIn */ .w)(text) : []),
    // Inside a quoted string of another language the quotes are escaped.
    ...(0,_bracketed_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .E)(['"', '\\"']),
};


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseJson),
/* harmony export */   q: () => (/* binding */ nestedTooDeep)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3105);
/**
 * JSON, also with comments, as a tree with ranges.
 *
 * `jsonc-parser` parses; it never edits (its `modify` loses commas and comments).
 * Accepted beyond JSON: a byte-order mark, `//` and block comments. Refused:
 * trailing commas, more than one document, nesting so deep that walking it would
 * exhaust the stack. Duplicate keys come out as two entries: the reader of a
 * policy decides about them.
 */

const deepest = 200;
/** The tree of a JSON text, which may have comments and trailing commas. */
function parseJson(text) {
    const deep = nestedTooDeep(text);
    if (deep !== undefined)
        return { kind: 'unreadable', at: { start: deep, end: deep + 1 }, why: `nested deeper than ${deepest} levels` };
    const errors = [];
    // A byte-order mark would be reported as an invalid symbol; a space keeps all offsets.
    const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(plain, errors, { disallowComments: false, allowTrailingComma: false });
    const error = errors[0];
    if (error !== undefined) {
        const end = Math.min(text.length, error.offset + Math.max(1, error.length));
        return { kind: 'unreadable', at: { start: Math.min(error.offset, end), end }, why: wording(error) };
    }
    if (root === undefined)
        return { kind: 'unreadable', at: { start: 0, end: 0 }, why: 'expected a JSON value, found nothing' };
    return { kind: 'tree', root: read(root, plain) };
}
/** Where the nesting passes the limit, if it does. Brackets in strings are skipped, comments are not worth the care. */
function nestedTooDeep(text) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (inString) {
            if (char === 0x5c)
                at++;
            else if (char === 0x22 || char === 0x0a)
                inString = false;
        }
        else if (char === 0x22)
            inString = true;
        else if (char === 0x7b || char === 0x5b) {
            if (++depth > deepest)
                return at;
        }
        else if (char === 0x7d || char === 0x5d)
            depth--;
    }
    return undefined;
}
function wording(error) {
    const words = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
    return words.endsWith('expected') ? `expected ${words.replace(/ expected$/, '')}` : words;
}
function read(node, text) {
    const range = { start: node.offset, end: node.offset + node.length };
    const children = node.children ?? [];
    switch (node.type) {
        case 'string':
            return { kind: 'string', range, value: String((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node)), quote: '"' };
        case 'array':
            return { kind: 'list', range, items: children.map((child) => read(child, text)), layout: 'flow' };
        case 'object':
            return { kind: 'map', range, entries: children.flatMap((child) => entryOf(child, text)) };
        case 'number':
            return { kind: 'literal', range, value: Number(text.slice(range.start, range.end)) };
        case 'boolean':
            return { kind: 'literal', range, value: text.startsWith('true', range.start) };
        default:
            return { kind: 'literal', range, value: null };
    }
}
function entryOf(property, text) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined)
        return [];
    const range = { start: property.offset, end: property.offset + property.length };
    return [{ key: String((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(key)), labels: [], value: read(value, text), range, form: 'attribute' }];
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ duplicateKey),
/* harmony export */   f: () => (/* binding */ entry)
/* harmony export */ });
/** The value under `key` of a map; `undefined` where there is none, or no map. The first one wins where there are several. */
function entry(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.find((each) => each.key === key)?.value;
}
/** A key that stands twice in one map of the tree, outermost first; readers silently keep one of the two. Blocks may repeat. */
function duplicateKey(node) {
    if (node.kind === 'list')
        return firstOf(node.items, duplicateKey);
    if (node.kind !== 'map')
        return undefined;
    const seen = new Set();
    for (const each of node.entries) {
        if (each.form === 'block')
            continue;
        if (seen.has(each.key))
            return each;
        seen.add(each.key);
    }
    return firstOf(node.entries, (each) => duplicateKey(each.value));
}
function firstOf(values, find) {
    for (const value of values) {
        const found = find(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   _y: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const nowhere = { start: 0, end: 0 };
/** The tree of a plain JSON value; every range is empty. */
function nodeOf(value) {
    if (typeof value === 'string')
        return { kind: 'string', range: nowhere, value, quote: '"' };
    if (Array.isArray(value))
        return { kind: 'list', range: nowhere, items: value.map(nodeOf), layout: 'flow' };
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
        return { kind: 'literal', range: nowhere, value };
    }
    if (typeof value !== 'object')
        return { kind: 'opaque', range: nowhere, expression: { kind: 'unknown' } };
    const entries = Object.entries(value).map(([key, each]) => ({
        key,
        labels: [],
        value: nodeOf(each),
        range: nowhere,
        form: 'attribute',
    }));
    return { kind: 'map', range: nowhere, entries };
}
/** The plain value of a tree; an opaque node has none and becomes `undefined`. */
function plainValue(node) {
    switch (node.kind) {
        case 'string':
        case 'literal':
            return node.value;
        case 'opaque':
            return undefined;
        case 'list':
            return node.items.map(plainValue);
        case 'map':
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(node);
    }
}
/**
 * A text that is equal for two trees exactly when they hold the same values in
 * the same order, whatever their formatting. `instead` may give another text for
 * a node, or `undefined` for a list item, or the value of an entry, that is gone.
 */
function canonical(node, source, instead = new Map()) {
    if (instead.has(node))
        return instead.get(node) ?? '';
    const isGone = (each) => instead.has(each) && instead.get(each) === undefined;
    switch (node.kind) {
        case 'string':
            return JSON.stringify(node.value);
        case 'literal':
            return String(node.value);
        case 'opaque':
            return `<${opaqueText(node, source, instead)}>`;
        case 'list':
            return `[${node.items
                .filter((item) => !isGone(item))
                .map((item) => canonical(item, source, instead))
                .join(',')}]`;
        case 'map':
            return `{${node.entries
                .filter(({ value }) => !isGone(value))
                .map((each) => `${JSON.stringify([each.key, ...each.labels])}:${canonical(each.value, source, instead)}`)
                .join(',')}}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(node);
    }
}
/** The source of an expression, the lists and objects inside it in canonical form. */
function opaqueText({ range, expression }, source, instead) {
    let text = '';
    let copied = range.start;
    for (const part of partsOf(expression)) {
        if (part.range.start < copied)
            continue;
        text += source.slice(copied, part.range.start) + canonical(part, source, instead);
        copied = part.range.end;
    }
    return text + source.slice(copied, range.end);
}
/** The values inside an expression, in the order of the source. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'call':
            return expression.args;
        case 'template':
            return expression.parts.flatMap((part) => (part.kind === 'hole' ? [part.node] : []));
        case 'object':
            return expression.entries.map(({ value }) => value);
        case 'conditional':
            return [expression.condition, expression.whenTrue, expression.whenFalse];
        case 'other':
            return expression.parts;
        case 'unknown':
        case 'traversal':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(expression);
    }
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   jo: () => (/* binding */ deletion)
/* harmony export */ });
/**
 * Text edits as plain data.
 *
 * An edit replaces one range of one text. All ranges of a set of edits refer to
 * the text as it was *before* any of them, so sets for different policies in the
 * same file can simply be concatenated. Order matters only between insertions at
 * the same point, which keep the order they were given in.
 *
 * Nothing here knows about JSON, HCL or IAM.
 */
/**
 * The text after all edits.
 *
 * Text outside the ranges is copied unchanged, byte for byte. Touching edits are
 * fine; overlapping ones mean two callers both believe they own a span, which is
 * a bug in the caller, so it throws rather than guesses.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let result = '';
    let copied = 0;
    for (const { range, newText } of ordered) {
        if (range.start < copied || range.end < range.start || range.end > text.length) {
            throw new RangeError(`edit [${range.start}, ${range.end}) overlaps its neighbour or leaves the text`);
        }
        result += text.slice(copied, range.start) + newText;
        copied = range.end;
    }
    return result + text.slice(copied);
}
/** An edit that deletes `[start, end)`. */
function deletion(start, end) {
    return { range: { start, end }, newText: '' };
}
/** An edit that writes `newText` over `range`. */
function replacement(range, newText) {
    return { range, newText };
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Values by a key of theirs, keys and values in their first order; what `Map.groupBy` does from Node 21 on. */
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ linesOfRange),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   En: () => (/* binding */ lineEnding),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** A number that is known to be that of a line, from 1. */
function lineNumber(value) {
    return value;
}
/** Where the lines of a text begin and end. */
function linesOf(text) {
    const starts = [];
    for (let start = 0; start < text.length;) {
        starts.push(start);
        const end = text.indexOf('\n', start);
        start = end < 0 ? text.length : end + 1;
    }
    return { text, starts, count: starts.length };
}
/** The line that holds `offset`; the last line for the end of the text. */
function lineAt(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return lineNumber(low + 1);
}
/** The offset of the first character of `line`; the text's length for the line after the last. */
function lineStart(lines, line) {
    return lines.starts[line - 1] ?? lines.text.length;
}
/** The 1-based column of `offset`, in UTF-16 units. */
function columnAt(lines, offset) {
    return offset - lineStart(lines, lineAt(lines, offset)) + 1;
}
/** The first and last line that a non-empty range touches. */
function linesOfRange(lines, range) {
    const last = range.end > range.start ? range.end - 1 : range.start;
    return { first: lineAt(lines, range.start), last: lineAt(lines, last) };
}
/** The lines of `text` without their ends. */
function splitLines(text) {
    if (text === '')
        return [];
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    if (text.endsWith('\n'))
        lines.pop();
    return lines;
}
/** How the lines of `text` end; `lf` where there is no line end at all. */
function lineEnding(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    if (text.split('\r').length - 1 > windows)
        return 'lone-cr';
    if (windows === 0)
        return 'lf';
    return windows === all ? 'crlf' : 'mixed';
}
/** The characters that end a line in `text`. */
function endOfLine(text) {
    return lineEnding(text) === 'crlf' ? '\r\n' : '\n';
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ memoOf),
/* harmony export */   c8: () => (/* binding */ memoBy),
/* harmony export */   ph: () => (/* binding */ memo)
/* harmony export */ });
/* unused harmony export once */
/**
 * Results that are made once and kept: the only hand-written caches of the project.
 *
 * A memo never changes what is computed, only how often. So `make` must depend
 * on its key alone, and every memo whose keys come from files is bounded: a
 * hostile file can make it forget, never make it grow. When full it is emptied
 * rather than thinned out, since policies repeat what stands close to them.
 */
/** `make`, its result for each key kept; at most `most` results, then it begins anew. */
function memo(make, most) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        if (made.size >= most)
            made.clear();
        made.set(key, fresh);
        return fresh;
    };
}
/** Results by a key that is written for them: what is kept under it, or else what `make` gives. */
function memoBy(most) {
    const made = new Map();
    return (key, make) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make();
        if (made.size >= most)
            made.clear();
        made.set(key, fresh);
        return fresh;
    };
}
/** `make`, its result kept for as long as the key itself lives; the key must not change. */
function memoOf(make) {
    const made = new WeakMap();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        made.set(key, fresh);
        return fresh;
    };
}
/** `make`, called when its result is first asked for, and never again. */
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Template tag: interpolated values become quoted atoms, except messages, which are spliced in. */
function message(strings, ...values) {
    const words = [strings[0] ?? ''];
    const atoms = [];
    values.forEach((value, index) => {
        const rest = strings[index + 1] ?? '';
        const last = words.length - 1;
        if (typeof value === 'number') {
            words[last] = `${words[last] ?? ''}${value}${rest}`;
        }
        else if (typeof value === 'string') {
            atoms.push(value);
            words.push(rest);
        }
        else {
            words[last] = (words[last] ?? '') + (value.words[0] ?? '');
            atoms.push(...value.atoms);
            words.push(...value.words.slice(1));
            words[words.length - 1] = (words[words.length - 1] ?? '') + rest;
        }
    });
    return { words, atoms };
}
/** Our own words alone. */
function words(text) {
    return { words: [text], atoms: [] };
}
/** Messages with `separator` between them. */
function joined(messages, separator) {
    return (messages.reduce((all, each) => (all === undefined ? each : message `${all}${words(separator)}${each}`), undefined) ?? words(''));
}
/** A list of quoted atoms, at most `most` of them, then how many more there are. */
function quotedList(atoms, most = 12) {
    const shown = joined(atoms.slice(0, most).map((atom) => message `${atom}`), ', ');
    return atoms.length > most ? message `${shown} and ${atoms.length - most} more` : shown;
}
/** The message on one line for logs, errors and JSON: atoms in backticks, control characters visible. */
function plain({ words: parts, atoms }) {
    return parts.map((part, index) => (index === 0 ? part : `\`${visible(atoms[index - 1] ?? '')}\`${part}`)).join('');
}
/** `text` with control, bidirectional and other invisible characters written as `\u{…}`, cut at `most` characters. */
function visible(text, most = 300) {
    const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
    // Half a surrogate pair at the cut would be no character at all.
    return shown.length > most ? `${shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}


/***/ })

};
