namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The scale subresource: counts of the specification lie in it, counts of the status there.</summary>
internal static class SubresourcesValidation
{
    private const string Spec = ".spec.";
    private const string Status = ".status.";

    public static void Check(SubresourcesObject? subresources, FieldPath path, FieldErrors errors)
    {
        if (subresources?.Scale is not { } scale)
        {
            return;
        }

        CheckPath(scale.SpecReplicasPath, path.Child("scale.specReplicasPath"), "should be a json path under .spec", errors, Spec);
        CheckPath(scale.StatusReplicasPath, path.Child("scale.statusReplicasPath"), "should be a json path under .status", errors, Status);
        if (scale.LabelSelectorPath is { Length: > 0 } selector)
        {
            CheckPath(selector, path.Child("scale.labelSelectorPath"), "should be a json path under either .spec or .status", errors, Spec, Status);
        }
    }

    private static void CheckPath(string jsonPath, FieldPath at, string rule, FieldErrors errors, params string[] prefixes)
    {
        if (jsonPath.Length == 0)
        {
            errors.Required(at);
        }
        else if (SimpleJsonPath.Check(jsonPath, at, errors) && !prefixes.Any(prefix => jsonPath.StartsWith(prefix, StringComparison.Ordinal)))
        {
            errors.Invalid(at, rule);
        }
    }
}
