export const id = 103;
export const ids = [103];
export const modules = {

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./review/analyse.js + 23 modules
var analyse = __webpack_require__(1710);
// EXTERNAL MODULE: ./config/config.js + 4 modules
var config_config = __webpack_require__(8419);
;// CONCATENATED MODULE: ./demo/pull-request.json
const pull_request_namespaceObject = /*#__PURE__*/JSON.parse('{"Ae":"policies/deploy.json","E3":"{\\n  \\"Version\\": \\"2012-10-17\\",\\n  \\"Statement\\": [\\n   {\\n      \\"Effect\\": \\"Allow\\",\\n      \\"Action\\": [\\"lambda:AddPermission\\", \\"lambda:GetFunctionConfiguration\\", \\"lambda:UpdateFunctionConfiguration\\", \\"lambda:UpdateFunctionCode\\", \\"lambda:CreateFunction\\", \\"lambda:DeleteFunction\\", \\"lambda:ListVersionsByFunction\\", \\"lambda:GetFunction\\", \\"lambda:InvokeFunction\\"],\\n      \\"Resource\\": \\"arn:aws:lambda:us-east-1:123456789012:function:my-lambda\\"\\n   },\\n  {\\n    \\"Effect\\" : \\"Allow\\",\\n    \\"Action\\" : [\\"s3:Get*\\"],\\n    \\"Resource\\" : \\"*\\"\\n  }\\n ]\\n}\\n","d5":"{\\n  \\"Version\\": \\"2012-10-17\\",\\n  \\"Statement\\": [\\n   {\\n      \\"Effect\\": \\"Allow\\",\\n      \\"Action\\": [\\n        \\"lambda:AddPermission\\",\\n        \\"lambda:GetFunctionConfiguration\\",\\n        \\"lambda:UpdateFunctionConfiguration\\",\\n        \\"lambda:UpdateFunctionCode\\",\\n        \\"lambda:CreateFunction\\",\\n        \\"lambda:DeleteFunction\\",\\n        \\"lambda:ListVersionsByFunction\\",\\n        \\"lambda:GetFunction\\",\\n        \\"lambda:Invoke*\\"\\n      ],\\n      \\"Resource\\": \\"arn:aws:lambda:us-east-1:123456789012:function:my-lambda\\"\\n   },\\n  {\\n    \\"Effect\\" : \\"Allow\\",\\n    \\"Action\\" : [\\n      \\"s3:Get*\\",\\n      \\"s3:List*\\"\\n    ],\\n    \\"Resource\\" : \\"*\\"\\n  }\\n ]\\n}\\n","i":".github/iam-findings/my-role.json","Pg":"[\\n {\\n    \\"serviceNamespace\\": \\"lambda\\",\\n    \\"actions\\": [\\n      \\"UpdateFunctionCode\\",\\n      \\"GetFunction\\",\\n      \\"ListVersionsByFunction\\",\\n      \\"UpdateFunctionConfiguration\\",\\n      \\"CreateFunction\\",\\n      \\"DeleteFunction\\",\\n      \\"GetFunctionConfiguration\\",\\n      \\"AddPermission\\"\\n    ]\\n  },\\n  {\\n    \\"serviceNamespace\\": \\"s3\\",\\n    \\"actions\\": [\\n        \\"GetBucketLocation\\",\\n        \\"GetBucketWebsite\\",\\n        \\"GetBucketPolicyStatus\\",\\n        \\"GetAccelerateConfiguration\\",\\n        \\"GetBucketPolicy\\",\\n        \\"GetBucketRequestPayment\\",\\n        \\"GetReplicationConfiguration\\",\\n        \\"GetBucketLogging\\",\\n        \\"GetBucketObjectLockConfiguration\\",\\n        \\"GetBucketNotification\\",\\n        \\"GetLifecycleConfiguration\\",\\n        \\"GetAnalyticsConfiguration\\",\\n        \\"GetBucketCORS\\",\\n        \\"GetInventoryConfiguration\\",\\n        \\"GetBucketPublicAccessBlock\\",\\n        \\"GetEncryptionConfiguration\\",\\n        \\"GetBucketAcl\\",\\n        \\"GetBucketVersioning\\",\\n        \\"GetBucketOwnershipControls\\",\\n        \\"GetBucketTagging\\",\\n        \\"GetIntelligentTieringConfiguration\\",\\n        \\"GetMetricsConfiguration\\"\\n    ]\\n  }\\n]\\n","sW":{"lambda":["AddLayerVersionPermission","AddPermission","CreateAlias","CreateCodeSigningConfig","CreateEventSourceMapping","CreateFunction","CreateFunctionUrlConfig","DeleteAlias","DeleteCodeSigningConfig","DeleteEventSourceMapping","DeleteFunction","DeleteFunctionCodeSigningConfig","DeleteFunctionConcurrency","DeleteFunctionEventInvokeConfig","DeleteFunctionUrlConfig","DeleteLayerVersion","DeleteProvisionedConcurrencyConfig","DisableReplication","EnableReplication","GetAccountSettings","GetAlias","GetCodeSigningConfig","GetEventSourceMapping","GetFunction","GetFunctionCodeSigningConfig","GetFunctionConcurrency","GetFunctionConfiguration","GetFunctionEventInvokeConfig","GetFunctionRecursionConfig","GetFunctionUrlConfig","GetLayerVersion","GetLayerVersionPolicy","GetPolicy","GetProvisionedConcurrencyConfig","GetRuntimeManagementConfig","InvokeAsync","InvokeFunction","InvokeFunctionUrl","ListAliases","ListCodeSigningConfigs","ListEventSourceMappings","ListFunctionEventInvokeConfigs","ListFunctionUrlConfigs","ListFunctions","ListFunctionsByCodeSigningConfig","ListLayerVersions","ListLayers","ListProvisionedConcurrencyConfigs","ListTags","ListVersionsByFunction","PublishLayerVersion","PublishVersion","PutFunctionCodeSigningConfig","PutFunctionConcurrency","PutFunctionEventInvokeConfig","PutFunctionRecursionConfig","PutProvisionedConcurrencyConfig","PutRuntimeManagementConfig","RemoveLayerVersionPermission","RemovePermission","TagResource","UntagResource","UpdateAlias","UpdateCodeSigningConfig","UpdateEventSourceMapping","UpdateFunctionCode","UpdateFunctionCodeSigningConfig","UpdateFunctionConfiguration","UpdateFunctionEventInvokeConfig","UpdateFunctionUrlConfig"],"s3":["AbortMultipartUpload","AssociateAccessGrantsIdentityCenter","BypassGovernanceRetention","CreateAccessGrant","CreateAccessGrantsInstance","CreateAccessGrantsLocation","CreateAccessPoint","CreateAccessPointForObjectLambda","CreateBucket","CreateJob","CreateMultiRegionAccessPoint","CreateStorageLensGroup","DeleteAccessGrant","DeleteAccessGrantsInstance","DeleteAccessGrantsInstanceResourcePolicy","DeleteAccessGrantsLocation","DeleteAccessPoint","DeleteAccessPointForObjectLambda","DeleteAccessPointPolicy","DeleteAccessPointPolicyForObjectLambda","DeleteBucket","DeleteBucketPolicy","DeleteBucketWebsite","DeleteJobTagging","DeleteMultiRegionAccessPoint","DeleteObject","DeleteObjectTagging","DeleteObjectVersion","DeleteObjectVersionTagging","DeleteStorageLensConfiguration","DeleteStorageLensConfigurationTagging","DeleteStorageLensGroup","DescribeJob","DescribeMultiRegionAccessPointOperation","DissociateAccessGrantsIdentityCenter","GetAccelerateConfiguration","GetAccessGrant","GetAccessGrantsInstance","GetAccessGrantsInstanceForPrefix","GetAccessGrantsInstanceResourcePolicy","GetAccessGrantsLocation","GetAccessPoint","GetAccessPointConfigurationForObjectLambda","GetAccessPointForObjectLambda","GetAccessPointPolicy","GetAccessPointPolicyForObjectLambda","GetAccessPointPolicyStatus","GetAccessPointPolicyStatusForObjectLambda","GetAccountPublicAccessBlock","GetAnalyticsConfiguration","GetBucketAcl","GetBucketCORS","GetBucketLocation","GetBucketLogging","GetBucketNotification","GetBucketObjectLockConfiguration","GetBucketOwnershipControls","GetBucketPolicy","GetBucketPolicyStatus","GetBucketPublicAccessBlock","GetBucketRequestPayment","GetBucketTagging","GetBucketVersioning","GetBucketWebsite","GetDataAccess","GetEncryptionConfiguration","GetIntelligentTieringConfiguration","GetInventoryConfiguration","GetJobTagging","GetLifecycleConfiguration","GetMetricsConfiguration","GetMultiRegionAccessPoint","GetMultiRegionAccessPointPolicy","GetMultiRegionAccessPointPolicyStatus","GetMultiRegionAccessPointRoutes","GetObject","GetObjectAcl","GetObjectAttributes","GetObjectLegalHold","GetObjectRetention","GetObjectTagging","GetObjectTorrent","GetObjectVersion","GetObjectVersionAcl","GetObjectVersionAttributes","GetObjectVersionForReplication","GetObjectVersionTagging","GetObjectVersionTorrent","GetReplicationConfiguration","GetStorageLensConfiguration","GetStorageLensConfigurationTagging","GetStorageLensDashboard","GetStorageLensGroup","InitiateReplication","ListAccessGrants","ListAccessGrantsInstances","ListAccessGrantsLocations","ListAccessPoints","ListAccessPointsForObjectLambda","ListAllMyBuckets","ListBucket","ListBucketMultipartUploads","ListBucketVersions","ListJobs","ListMultiRegionAccessPoints","ListMultipartUploadParts","ListStorageLensConfigurations","ListStorageLensGroups","ListTagsForResource","ObjectOwnerOverrideToBucketOwner","PauseReplication","PutAccelerateConfiguration","PutAccessGrantsInstanceResourcePolicy","PutAccessPointConfigurationForObjectLambda","PutAccessPointPolicy","PutAccessPointPolicyForObjectLambda","PutAccessPointPublicAccessBlock","PutAccountPublicAccessBlock","PutAnalyticsConfiguration","PutBucketAcl","PutBucketCORS","PutBucketLogging","PutBucketNotification","PutBucketObjectLockConfiguration","PutBucketOwnershipControls","PutBucketPolicy","PutBucketPublicAccessBlock","PutBucketRequestPayment","PutBucketTagging","PutBucketVersioning","PutBucketWebsite","PutEncryptionConfiguration","PutIntelligentTieringConfiguration","PutInventoryConfiguration","PutJobTagging","PutLifecycleConfiguration","PutMetricsConfiguration","PutMultiRegionAccessPointPolicy","PutObject","PutObjectAcl","PutObjectLegalHold","PutObjectRetention","PutObjectTagging","PutObjectVersionAcl","PutObjectVersionTagging","PutReplicationConfiguration","PutStorageLensConfiguration","PutStorageLensConfigurationTagging","ReplicateDelete","ReplicateObject","ReplicateTags","RestoreObject","SubmitMultiRegionAccessPointRoutes","TagResource","UntagResource","UpdateAccessGrantsLocation","UpdateJobPriority","UpdateJobStatus","UpdateStorageLensGroup"]}}');
// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var policy_catalogue = __webpack_require__(6246);
// EXTERNAL MODULE: ./publish/comments/life.js + 1 modules
var life = __webpack_require__(9948);
// EXTERNAL MODULE: ./edits/replacement.js
var replacement = __webpack_require__(8231);
// EXTERNAL MODULE: ./text/diff.js
var diff = __webpack_require__(4030);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/check-text.js
var check_text = __webpack_require__(6350);
;// CONCATENATED MODULE: ./cli/demo.js
/**
 * `demo`: the main job on a built-in pull request, as a reviewer would see it.
 *
 * The worked example of AWS's documentation, with findings and a catalogue of
 * 2024 that come with it; no network, no credentials, nothing written.
 */










/** The pull request, the comments, the policy with them committed, and the verdict. */
function demo() {
    const { /* path */ "Ae": path, /* base */ "E3": base, /* head */ "d5": head, /* findings */ "Pg": findings, /* findingsPath */ "i": findingsPath, /* catalogue */ "sW": catalogue } = pull_request_namespaceObject;
    const patch = (0,diff/* unifiedDiff */.WH)(base, head) ?? '';
    const snapshot = {
        today: '2024-09-01',
        head: '0'.repeat(40),
        changed: [{ path, text: head, base, hunks: (0,diff/* hunksOf */.Hs)(patch) }],
        deleted: [],
        keepAdded: [],
        companions: [],
        changedEvidence: [],
        named: [],
        passedOver: [],
        findings: [{ path: findingsPath, text: findings }],
        origins: [],
        gaps: [],
        evidenceGaps: [],
        catalogue: (0,policy_catalogue/* readCatalogue */.YW)('demo', JSON.stringify(catalogue), (0,message/* words */.aL)('of 2024-08-31')),
    };
    const config = (0,config_config/* readConfig */.Xg)((0,config_config/* readInputs */.Ko)(new Map()), undefined);
    const report = (0,analyse/* analyse */.K)(snapshot, config);
    const accepted = (0,replacement/* accept */.Ju)((0,line/* linesOf */.Dx)(head), report.suggestions.map(({ replacement }) => replacement));
    return [
        title(`The pull request changes ${path}`),
        patch,
        ...(0,life/* lifeOf */.c)(report, config, []).said.map((comment) => `${title(`Review comment on ${path}, ${placeOf(comment)}`)}\n${withoutMarker(comment.body)}`),
        title('The policy after committing the suggestions'),
        accepted.trimEnd(),
        title('The verdict'),
        (0,check_text/* verdictText */.n)(report),
        '',
    ].join('\n');
}
function placeOf({ first, last }) {
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
/** A reviewer does not see the hidden first line. */
function withoutMarker(body) {
    return body.slice(body.indexOf('\n') + 1);
}
function title(text) {
    return `\n── ${text} ${'─'.repeat(Math.max(4, 90 - text.length))}\n`;
}


/***/ })

};
