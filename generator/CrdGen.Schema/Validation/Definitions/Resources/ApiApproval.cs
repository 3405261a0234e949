using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Groups of the Kubernetes community: their definitions carry an annotation that says who approved them (KEP-1111).</summary>
public static class ApiApproval
{
    /// <summary>The key of the annotation.</summary>
    public const string Annotation = "api-approved.kubernetes.io";

    private enum State
    {
        Invalid,
        Approved,
        Bypassed,
        Missing,
    }

    /// <summary>Whether a group belongs to the Kubernetes community.</summary>
    public static bool IsProtected(string group) => IsBelow(group, "k8s.io") || IsBelow(group, "kubernetes.io");

    /// <summary>Whether the text of the annotation is a URL, or says that there is no approval.</summary>
    public static bool IsApproval(string text) => Find(text) is State.Approved or State.Bypassed;

    internal static void Check(DefinitionObject definition, DefinitionObject? old, FieldErrors errors)
    {
        if (!IsProtected(definition.Group))
        {
            return;
        }

        var state = Find(definition.Metadata);
        if (old is not null && Find(old.Metadata) == state)
        {
            return;
        }

        var path = FieldPath.Root("metadata").Child("annotations").Key(Annotation);
        if (state == State.Missing)
        {
            errors.Required(path, $"protected groups must have approval annotation \"{Annotation}\", see https://github.com/kubernetes/enhancements/pull/1111");
        }
        else if (state == State.Invalid)
        {
            errors.Invalid(path, $"protected groups must have approval annotation \"{Annotation}\" with either a URL or a reason starting with \"unapproved\", see https://github.com/kubernetes/enhancements/pull/1111");
        }
    }

    private static bool IsBelow(string group, string domain) => group == domain || group.EndsWith("." + domain, StringComparison.Ordinal);

    private static State Find(JsonValue metadata) => Find(metadata.Get("annotations")?.Get(Annotation) is { Kind: JsonKind.String } annotation ? annotation.Text : "");

    private static State Find(string text) => text.Length == 0 ? State.Missing
        : text.StartsWith("unapproved", StringComparison.Ordinal) ? State.Bypassed
        : GoUrl.IsRequestUri(text) && HasHost(text) ? State.Approved
        : State.Invalid;

    private static bool HasHost(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var end = start < 0 ? -1 : url.IndexOfAny(['/', '?'], start + 3);
        var authority = start <= 0 ? "" : end < 0 ? url.Substring(start + 3) : url.Substring(start + 3, end - start - 3);
        return authority.Length - authority.LastIndexOf('@') - 1 > 0;
    }
}
