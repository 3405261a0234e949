using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Paths that lead nowhere, and columns that stand twice.</summary>
public static class ResourceAdvice
{
    internal static void Find(VersionObject version, JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < version.PrinterColumns.Count; i++)
        {
            var column = version.PrinterColumns[i];
            var at = path.Child("additionalPrinterColumns").Index(i);
            if (!names.Add(column.Name))
            {
                advice.Duplicate(at.Child("name"), column.Name);
            }

            CheckColumn(schema, column.JsonPath, at.Child("jsonPath"), advice);
        }

        if (version.Subresources?.Scale is { } scale)
        {
            var at = path.Child("subresources").Child("scale");
            CheckScale(schema, scale.SpecReplicasPath, isSelector: false, at.Child("specReplicasPath"), advice);
            CheckScale(schema, scale.StatusReplicasPath, isSelector: false, at.Child("statusReplicasPath"), advice);
            CheckScale(schema, scale.LabelSelectorPath ?? "", isSelector: true, at.Child("labelSelectorPath"), advice);
        }

        if (IsStatusUnsatisfiable(version.Subresources is { Status: true }, schema))
        {
            advice.Invalid(path.Child("schema").Child("openAPIV3Schema").Child("required"), "status is required, but the API server drops the status of a new object and then refuses it");
        }
    }

    /// <summary>Whether the status is required though it is a subresource: no object can be created.</summary>
    public static bool IsStatusUnsatisfiable(bool hasStatus, JsonSchemaProps root) => hasStatus && root.Required.Contains("status");

    private static void CheckColumn(JsonSchemaProps schema, string path, FieldPath at, FieldErrors advice)
    {
        if (path.StartsWith(".", StringComparison.Ordinal))
        {
            var error = JsonPaths.FindImbalance(path);
            if (error is null)
            {
                JsonPaths.Follow(schema, path, out error);
            }

            if (error is not null)
            {
                advice.Invalid(at, $"{path}: {error}: the column stays empty");
            }
        }
    }

    private static void CheckScale(JsonSchemaProps schema, string path, bool isSelector, FieldPath at, FieldErrors advice)
    {
        if (path.StartsWith(".", StringComparison.Ordinal) && ScaleTargets.FindError(schema, path, isSelector) is { } error)
        {
            advice.Invalid(at, $"{path}: {error}");
        }
    }
}
