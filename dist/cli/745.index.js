export const id = 745;
export const ids = [745];
export const modules = {

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./review/analyse.js + 33 modules
var analyse = __webpack_require__(7309);
// EXTERNAL MODULE: ./config/config.js + 1 modules
var config_config = __webpack_require__(5499);
;// CONCATENATED MODULE: ./demo/pull-request.json
const pull_request_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"The worked example as a pull request: the author writes one action a line, lets the role call every Invoke action and list buckets. Findings and catalogue are of 2024.","path":"policies/deploy.json","base":"{\\n  \\"Version\\": \\"2012-10-17\\",\\n  \\"Statement\\": [\\n   {\\n      \\"Effect\\": \\"Allow\\",\\n      \\"Action\\": [\\"lambda:AddPermission\\", \\"lambda:GetFunctionConfiguration\\", \\"lambda:UpdateFunctionConfiguration\\", \\"lambda:UpdateFunctionCode\\", \\"lambda:CreateFunction\\", \\"lambda:DeleteFunction\\", \\"lambda:ListVersionsByFunction\\", \\"lambda:GetFunction\\", \\"lambda:InvokeFunction\\"],\\n      \\"Resource\\": \\"arn:aws:lambda:us-east-1:123456789012:function:my-lambda\\"\\n   },\\n  {\\n    \\"Effect\\" : \\"Allow\\",\\n    \\"Action\\" : [\\"s3:Get*\\"],\\n    \\"Resource\\" : \\"*\\"\\n  }\\n ]\\n}\\n","head":"{\\n  \\"Version\\": \\"2012-10-17\\",\\n  \\"Statement\\": [\\n   {\\n      \\"Effect\\": \\"Allow\\",\\n      \\"Action\\": [\\n        \\"lambda:AddPermission\\",\\n        \\"lambda:GetFunctionConfiguration\\",\\n        \\"lambda:UpdateFunctionConfiguration\\",\\n        \\"lambda:UpdateFunctionCode\\",\\n        \\"lambda:CreateFunction\\",\\n        \\"lambda:DeleteFunction\\",\\n        \\"lambda:ListVersionsByFunction\\",\\n        \\"lambda:GetFunction\\",\\n        \\"lambda:Invoke*\\"\\n      ],\\n      \\"Resource\\": \\"arn:aws:lambda:us-east-1:123456789012:function:my-lambda\\"\\n   },\\n  {\\n    \\"Effect\\" : \\"Allow\\",\\n    \\"Action\\" : [\\n      \\"s3:Get*\\",\\n      \\"s3:List*\\"\\n    ],\\n    \\"Resource\\" : \\"*\\"\\n  }\\n ]\\n}\\n","findingsPath":".github/iam-findings/my-role.json","findings":"[\\n {\\n    \\"serviceNamespace\\": \\"lambda\\",\\n    \\"actions\\": [\\n      \\"UpdateFunctionCode\\",\\n      \\"GetFunction\\",\\n      \\"ListVersionsByFunction\\",\\n      \\"UpdateFunctionConfiguration\\",\\n      \\"CreateFunction\\",\\n      \\"DeleteFunction\\",\\n      \\"GetFunctionConfiguration\\",\\n      \\"AddPermission\\"\\n    ]\\n  },\\n  {\\n    \\"serviceNamespace\\": \\"s3\\",\\n    \\"actions\\": [\\n        \\"GetBucketLocation\\",\\n        \\"GetBucketWebsite\\",\\n        \\"GetBucketPolicyStatus\\",\\n        \\"GetAccelerateConfiguration\\",\\n        \\"GetBucketPolicy\\",\\n        \\"GetBucketRequestPayment\\",\\n        \\"GetReplicationConfiguration\\",\\n        \\"GetBucketLogging\\",\\n        \\"GetBucketObjectLockConfiguration\\",\\n        \\"GetBucketNotification\\",\\n        \\"GetLifecycleConfiguration\\",\\n        \\"GetAnalyticsConfiguration\\",\\n        \\"GetBucketCORS\\",\\n        \\"GetInventoryConfiguration\\",\\n        \\"GetBucketPublicAccessBlock\\",\\n        \\"GetEncryptionConfiguration\\",\\n        \\"GetBucketAcl\\",\\n        \\"GetBucketVersioning\\",\\n        \\"GetBucketOwnershipControls\\",\\n        \\"GetBucketTagging\\",\\n        \\"GetIntelligentTieringConfiguration\\",\\n        \\"GetMetricsConfiguration\\"\\n    ]\\n  }\\n]\\n","catalogue":{"lambda":["AddLayerVersionPermission","AddPermission","CreateAlias","CreateCodeSigningConfig","CreateEventSourceMapping","CreateFunction","CreateFunctionUrlConfig","DeleteAlias","DeleteCodeSigningConfig","DeleteEventSourceMapping","DeleteFunction","DeleteFunctionCodeSigningConfig","DeleteFunctionConcurrency","DeleteFunctionEventInvokeConfig","DeleteFunctionUrlConfig","DeleteLayerVersion","DeleteProvisionedConcurrencyConfig","DisableReplication","EnableReplication","GetAccountSettings","GetAlias","GetCodeSigningConfig","GetEventSourceMapping","GetFunction","GetFunctionCodeSigningConfig","GetFunctionConcurrency","GetFunctionConfiguration","GetFunctionEventInvokeConfig","GetFunctionRecursionConfig","GetFunctionUrlConfig","GetLayerVersion","GetLayerVersionPolicy","GetPolicy","GetProvisionedConcurrencyConfig","GetRuntimeManagementConfig","InvokeAsync","InvokeFunction","InvokeFunctionUrl","ListAliases","ListCodeSigningConfigs","ListEventSourceMappings","ListFunctionEventInvokeConfigs","ListFunctionUrlConfigs","ListFunctions","ListFunctionsByCodeSigningConfig","ListLayerVersions","ListLayers","ListProvisionedConcurrencyConfigs","ListTags","ListVersionsByFunction","PublishLayerVersion","PublishVersion","PutFunctionCodeSigningConfig","PutFunctionConcurrency","PutFunctionEventInvokeConfig","PutFunctionRecursionConfig","PutProvisionedConcurrencyConfig","PutRuntimeManagementConfig","RemoveLayerVersionPermission","RemovePermission","TagResource","UntagResource","UpdateAlias","UpdateCodeSigningConfig","UpdateEventSourceMapping","UpdateFunctionCode","UpdateFunctionCodeSigningConfig","UpdateFunctionConfiguration","UpdateFunctionEventInvokeConfig","UpdateFunctionUrlConfig"],"s3":["AbortMultipartUpload","AssociateAccessGrantsIdentityCenter","BypassGovernanceRetention","CreateAccessGrant","CreateAccessGrantsInstance","CreateAccessGrantsLocation","CreateAccessPoint","CreateAccessPointForObjectLambda","CreateBucket","CreateJob","CreateMultiRegionAccessPoint","CreateStorageLensGroup","DeleteAccessGrant","DeleteAccessGrantsInstance","DeleteAccessGrantsInstanceResourcePolicy","DeleteAccessGrantsLocation","DeleteAccessPoint","DeleteAccessPointForObjectLambda","DeleteAccessPointPolicy","DeleteAccessPointPolicyForObjectLambda","DeleteBucket","DeleteBucketPolicy","DeleteBucketWebsite","DeleteJobTagging","DeleteMultiRegionAccessPoint","DeleteObject","DeleteObjectTagging","DeleteObjectVersion","DeleteObjectVersionTagging","DeleteStorageLensConfiguration","DeleteStorageLensConfigurationTagging","DeleteStorageLensGroup","DescribeJob","DescribeMultiRegionAccessPointOperation","DissociateAccessGrantsIdentityCenter","GetAccelerateConfiguration","GetAccessGrant","GetAccessGrantsInstance","GetAccessGrantsInstanceForPrefix","GetAccessGrantsInstanceResourcePolicy","GetAccessGrantsLocation","GetAccessPoint","GetAccessPointConfigurationForObjectLambda","GetAccessPointForObjectLambda","GetAccessPointPolicy","GetAccessPointPolicyForObjectLambda","GetAccessPointPolicyStatus","GetAccessPointPolicyStatusForObjectLambda","GetAccountPublicAccessBlock","GetAnalyticsConfiguration","GetBucketAcl","GetBucketCORS","GetBucketLocation","GetBucketLogging","GetBucketNotification","GetBucketObjectLockConfiguration","GetBucketOwnershipControls","GetBucketPolicy","GetBucketPolicyStatus","GetBucketPublicAccessBlock","GetBucketRequestPayment","GetBucketTagging","GetBucketVersioning","GetBucketWebsite","GetDataAccess","GetEncryptionConfiguration","GetIntelligentTieringConfiguration","GetInventoryConfiguration","GetJobTagging","GetLifecycleConfiguration","GetMetricsConfiguration","GetMultiRegionAccessPoint","GetMultiRegionAccessPointPolicy","GetMultiRegionAccessPointPolicyStatus","GetMultiRegionAccessPointRoutes","GetObject","GetObjectAcl","GetObjectAttributes","GetObjectLegalHold","GetObjectRetention","GetObjectTagging","GetObjectTorrent","GetObjectVersion","GetObjectVersionAcl","GetObjectVersionAttributes","GetObjectVersionForReplication","GetObjectVersionTagging","GetObjectVersionTorrent","GetReplicationConfiguration","GetStorageLensConfiguration","GetStorageLensConfigurationTagging","GetStorageLensDashboard","GetStorageLensGroup","InitiateReplication","ListAccessGrants","ListAccessGrantsInstances","ListAccessGrantsLocations","ListAccessPoints","ListAccessPointsForObjectLambda","ListAllMyBuckets","ListBucket","ListBucketMultipartUploads","ListBucketVersions","ListJobs","ListMultiRegionAccessPoints","ListMultipartUploadParts","ListStorageLensConfigurations","ListStorageLensGroups","ListTagsForResource","ObjectOwnerOverrideToBucketOwner","PauseReplication","PutAccelerateConfiguration","PutAccessGrantsInstanceResourcePolicy","PutAccessPointConfigurationForObjectLambda","PutAccessPointPolicy","PutAccessPointPolicyForObjectLambda","PutAccessPointPublicAccessBlock","PutAccountPublicAccessBlock","PutAnalyticsConfiguration","PutBucketAcl","PutBucketCORS","PutBucketLogging","PutBucketNotification","PutBucketObjectLockConfiguration","PutBucketOwnershipControls","PutBucketPolicy","PutBucketPublicAccessBlock","PutBucketRequestPayment","PutBucketTagging","PutBucketVersioning","PutBucketWebsite","PutEncryptionConfiguration","PutIntelligentTieringConfiguration","PutInventoryConfiguration","PutJobTagging","PutLifecycleConfiguration","PutMetricsConfiguration","PutMultiRegionAccessPointPolicy","PutObject","PutObjectAcl","PutObjectLegalHold","PutObjectRetention","PutObjectTagging","PutObjectVersionAcl","PutObjectVersionTagging","PutReplicationConfiguration","PutStorageLensConfiguration","PutStorageLensConfigurationTagging","ReplicateDelete","ReplicateObject","ReplicateTags","RestoreObject","SubmitMultiRegionAccessPointRoutes","TagResource","UntagResource","UpdateAccessGrantsLocation","UpdateJobPriority","UpdateJobStatus","UpdateStorageLensGroup"]}}');
;// CONCATENATED MODULE: ./demo/terraform.json
const terraform_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"A policy in Terraform, written one action a line by the pull request; its role is named in the file.","path":"infra/orders.tf","base":"resource \\"aws_iam_role_policy\\" \\"orders\\" {\\n  role = \\"orders-prod\\"\\n  policy = jsonencode({\\n    Version = \\"2012-10-17\\"\\n    Statement = [{\\n      Sid      = \\"Buckets\\"\\n      Effect   = \\"Allow\\"\\n      Action   = [\\"s3:GetObject\\", \\"s3:PutBucket*\\", \\"s3:DeleteBucket\\", \\"s3:ListBucket\\"]\\n      Resource = \\"arn:aws:s3:::orders-*\\"\\n    }]\\n  })\\n}\\n","head":"resource \\"aws_iam_role_policy\\" \\"orders\\" {\\n  role = \\"orders-prod\\"\\n  policy = jsonencode({\\n    Version = \\"2012-10-17\\"\\n    Statement = [{\\n      Sid      = \\"Buckets\\"\\n      Effect   = \\"Allow\\"\\n      Action = [\\n        \\"s3:GetObject\\",\\n        \\"s3:PutBucket*\\", # lifecycle rules\\n        \\"s3:DeleteBucket\\",\\n        \\"s3:ListBucket\\"\\n      ]\\n      Resource = \\"arn:aws:s3:::orders-*\\"\\n    }]\\n  })\\n}\\n","findingsPath":".github/iam-findings/orders-prod.json","findings":"{\\n  \\"id\\": \\"8f1c6a52\\",\\n  \\"analyzedAt\\": \\"2024-08-31T06:00:00Z\\",\\n  \\"status\\": \\"ACTIVE\\",\\n  \\"findingType\\": \\"UnusedPermission\\",\\n  \\"resource\\": \\"arn:aws:iam::123456789012:role/orders-prod\\",\\n  \\"resourceType\\": \\"AWS::IAM::Role\\",\\n  \\"findingDetails\\": [\\n    {\\n      \\"unusedPermissionDetails\\": {\\n        \\"serviceNamespace\\": \\"s3\\",\\n        \\"lastAccessed\\": \\"2024-08-30T10:00:00Z\\",\\n        \\"actions\\": [\\n          {\\n            \\"action\\": \\"PutBucketAcl\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketCORS\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketLogging\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketObjectLockConfiguration\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketOwnershipControls\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketPolicy\\",\\n            \\"lastAccessed\\": \\"2024-02-28T10:00:00Z\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketPublicAccessBlock\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketRequestPayment\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketVersioning\\"\\n          },\\n          {\\n            \\"action\\": \\"PutBucketWebsite\\"\\n          },\\n          {\\n            \\"action\\": \\"DeleteBucket\\"\\n          }\\n        ]\\n      }\\n    }\\n  ]\\n}\\n"}');
// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var policy_catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./publish/comments/life.js + 3 modules
var life = __webpack_require__(8056);
// EXTERNAL MODULE: ./edits/replacement.js
var replacement = __webpack_require__(8231);
// EXTERNAL MODULE: ./text/diff.js
var text_diff = __webpack_require__(4030);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/check-text.js
var check_text = __webpack_require__(6350);
;// CONCATENATED MODULE: ./cli/demo.js
/**
 * `demo`: the main job on two built-in pull requests, as a reviewer would see it, on one screen; `--full` prints all.
 *
 * The worked example of AWS's documentation in JSON, and a policy in Terraform whose role the files name, with findings
 * and a catalogue of 2024 that come with them; no network, no credentials, nothing written.
 */












/** The comments on both pull requests; in full also their diffs, the evidence and the policies with them committed. */
const demo = (args) => {
    const isFull = (0,cli_arguments/* parse */.qg)(args, { full: { type: 'boolean' } }).values['full'] === true;
    const scenes = [sceneOf(pull_request_namespaceObject), sceneOf({ ...terraform_namespaceObject, catalogue: pull_request_namespaceObject.catalogue })];
    const shown = scenes.map((scene) => (isFull ? inFull(scene) : atAGlance(scene)));
    const rest = isFull ? [] : ['The diffs, the evidence and the policies afterwards: demo --full'];
    return Promise.resolve({ output: `${[...shown, ...rest].join('\n').trimStart()}\n`, exitCode: 0 });
};
function sceneOf(given) {
    const { path, base, head, findings, findingsPath, catalogue } = given;
    const patch = (0,text_diff/* unifiedDiff */.WH)(base, head) ?? '';
    const snapshot = {
        today: '2024-09-01',
        head: '0'.repeat(40),
        changed: [{ path, text: head, base, hunks: (0,text_diff/* hunksOf */.Hs)(patch) }],
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
    return { ...given, patch, report, comments: (0,life/* lifeOf */.c)(report, config, []).said };
}
/** Each comment without the lines that unfold, above the lines it is about. */
function atAGlance({ path, head, report, comments }) {
    const lines = head.split('\n');
    return [
        ...comments.flatMap((comment) => {
            const { first, last, suggestion, body } = comment;
            const [said = ''] = withoutMarker(body).split('\n', 1);
            const old = lines.slice(first - 1, last);
            const diff = (0,text_diff/* unifiedDiff */.WH)(asText(old), asText(suggestion), old.length) ?? '';
            const [, ...changed] = diff.trimEnd().split('\n');
            // Emphasis is for the page; a terminal would show the asterisks.
            return [title(`${path}, ${placeOf(comment)}`).trim(), said.replaceAll('**', ''), ...changed, ''];
        }),
        (0,check_text/* verdictText */.n)(report),
        '',
    ].join('\n');
}
function asText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function inFull({ path, patch, head, report, comments }) {
    const accepted = (0,replacement/* accept */.Ju)((0,line/* linesOf */.Dx)(head), report.suggestions.map(({ replacement }) => replacement));
    return [
        title(`The pull request changes ${path}`),
        patch,
        ...comments.map((comment) => `${title(`Review comment on ${path}, ${placeOf(comment)}`)}\n${withoutMarker(comment.body)}`),
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
