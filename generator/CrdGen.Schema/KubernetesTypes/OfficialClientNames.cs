namespace CrdGen.Schema.KubernetesTypes;

/// <summary>
/// The names that the official client, KubernetesClient, has for Kubernetes' types: <c>k8s.Models.V1PodSpec</c> is
/// <c>io.k8s.api.core.v1.PodSpec</c>. A name is made of the last two parts, and of as many more as it takes to tell two
/// types apart: <c>Corev1Event</c> and <c>Eventsv1Event</c>. That is the rule of kubernetes-client/gen, which prepares the
/// OpenAPI data for all official clients.
/// </summary>
internal static class OfficialClientNames
{
    public const string Namespace = "k8s.Models";

    /// <summary>Names that do not follow from the rule.</summary>
    private static readonly (string ClrName, string OpenApiName)[] Aliases =
    [
        ("IntOrString", "io.k8s.apimachinery.pkg.util.intstr.IntOrString"), // IntstrIntOrString in older versions

        // Older versions of the client knew no second type of the name.
        ("V1ResourceClaim", "io.k8s.api.core.v1.ResourceClaim"),
        ("V1Subject", "io.k8s.api.rbac.v1.Subject"),
    ];

    /// <summary>
    /// From the C# name to the OpenAPI name. Case is ignored: versions of the client write AuthenticationV1TokenRequest or
    /// Authenticationv1TokenRequest.
    /// </summary>
    public static Dictionary<string, string> Map(IEnumerable<string> openApiNames)
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ambiguous = openApiNames.ToList();
        for (var parts = 2; ambiguous.Count > 0; parts++)
        {
            var groups = ambiguous.GroupBy(name => Suffix(name, parts), StringComparer.Ordinal).ToList();
            ambiguous = [];
            foreach (var group in groups)
            {
                if (group.Skip(1).Any())
                {
                    ambiguous.AddRange(group);
                }
                else
                {
                    result.Add(group.Key, group.First());
                }
            }
        }

        foreach (var (clrName, openApiName) in Aliases)
        {
            result.Add(clrName, openApiName);
        }

        return result;
    }

    /// <summary>The last parts of a name, without the dots between them.</summary>
    private static string Suffix(string name, int parts)
    {
        var split = name.Split('.');
        return string.Concat(split.Skip(split.Length - parts));
    }
}
