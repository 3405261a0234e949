using CrdGen.Client;

namespace PostgresOperator.Tests;

/// <summary>
/// What the admission plugin OwnerReferencesPermissionEnforcement asks for, which OpenShift has on: who makes an object that blocks its owner's deletion must be
/// allowed to update the owner's finalizers. As a policy, since not every API server for tests has the plugin.
/// </summary>
internal static class OwnerReferencePolicy
{
    private const string Policy = """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: {name: owner-references}
        spec:
          failurePolicy: Fail
          matchConstraints:
            resourceRules:
            - {apiGroups: ["", apps, batch], apiVersions: ["*"], operations: [CREATE], resources: ["*"]}
          validations:
          - expression: >-
              !has(object.metadata.ownerReferences) || object.metadata.ownerReferences.all(owner,
                !has(owner.blockOwnerDeletion) || !owner.blockOwnerDeletion || owner.kind != 'PostgresCluster'
                || authorizer.group('postgres.acme.io').resource('postgresclusters').subresource('finalizers')
                  .namespace(object.metadata.namespace).name(owner.name).check('update').allowed())
            message: cannot set blockOwnerDeletion for the owner without update on postgresclusters/finalizers
            reason: Forbidden
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: {name: owner-references}
        spec: {policyName: owner-references, validationActions: [Deny]}
        """;

    public static async Task ApplyAsync(KubernetesClient client, CancellationToken cancellationToken) =>
        (await client.ApplyAllAsync(KubernetesManifests.Parse(Policy), cancellationToken: cancellationToken)).ThrowIfAnyFailed();
}
