using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Says why a resource cannot be watched, and what to do about it.</summary>
internal static class WatchProblems
{
    private const string ServiceAccountPrefix = "system:serviceaccount:";

    /// <summary>One failure, in one sentence or two.</summary>
    public static string Describe(Exception error, ResourceDefinition definition, string? @namespace) => error switch
    {
        KubernetesForbiddenException forbidden when UserOf(forbidden.Status.Message) is { } user => NoPermission(user, definition, @namespace),
        KubernetesResourceMissingException => Missing(definition),
        _ => $"{ResourceNames.Of(definition)} cannot be watched, and it is tried again: {error.Message}",
    };

    private static string NoPermission(string user, ResourceDefinition definition, string? @namespace)
    {
        var who = user.Split(':') is ["system", "serviceaccount", var place, var name] ? $"The ServiceAccount \"{name}\" in namespace \"{place}\"" : $"The user \"{user}\"";
        var (where, role) = @namespace is null ? ("", "ClusterRole") : ($" in namespace \"{@namespace}\"", "Role");
        return $"{who} may not list and watch {ResourceNames.Of(definition)}{where}. A {role} must allow verbs [\"list\", \"watch\"] on resources [\"{definition.Plural}\"] in apiGroups [\"{definition.Group}\"], "
            + $"and a {role}Binding{where} must give it to that {(user.StartsWith(ServiceAccountPrefix, StringComparison.Ordinal) ? "ServiceAccount" : "user")}: the RBAC manifests that the build writes have both; kubectl apply -f them. Then this goes on by itself.";
    }

    private static string Missing(ResourceDefinition definition) => definition.Group.Contains('.', StringComparison.Ordinal)
        ? $"The API server serves no {ResourceNames.Of(definition)} in version {definition.Version}: the CustomResourceDefinition is not installed, or does not serve this version. "
            + $"kubectl apply -f the manifest {ResourceNames.Of(definition)}.yaml that the build writes, or have the program install it (InstallDefinitions). Then this goes on by itself."
        : $"The API server serves no {ResourceNames.Of(definition)} in version {definition.Version}: it is of another version of Kubernetes, or has it switched off; kubectl api-resources lists what there is.";

    /// <summary>RBAC's refusals name who asked: <c>pods is forbidden: User "system:serviceaccount:a:b" cannot list resource …</c>. Admission's do not.</summary>
    private static string? UserOf(string? message)
    {
        const string Before = "User \"";
        const string After = "\" cannot ";
        var at = message?.IndexOf(Before, StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var start = at + Before.Length;
        var end = message!.IndexOf(After, start, StringComparison.Ordinal);
        return end < 0 ? null : message[start..end];
    }
}
