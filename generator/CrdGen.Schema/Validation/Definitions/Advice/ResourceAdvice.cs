using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Paths that lead nowhere, and columns that stand twice.</summary>
internal static class ResourceAdvice
{
    public static void Find(VersionObject version, JsonSchemaProps schema, FieldPath path, FieldErrors advice)
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

            CheckPath(schema, column.JsonPath, at.Child("jsonPath"), ": the column stays empty", advice);
        }

        if (version.Subresources?.Scale is { } scale)
        {
            var at = path.Child("subresources").Child("scale");
            CheckPath(schema, scale.SpecReplicasPath, at.Child("specReplicasPath"), "", advice);
            CheckPath(schema, scale.StatusReplicasPath, at.Child("statusReplicasPath"), "", advice);
            CheckPath(schema, scale.LabelSelectorPath ?? "", at.Child("labelSelectorPath"), "", advice);
        }
    }

    private static void CheckPath(JsonSchemaProps schema, string jsonPath, FieldPath at, string consequence, FieldErrors advice)
    {
        if (jsonPath.StartsWith(".", StringComparison.Ordinal))
        {
            JsonPaths.Follow(schema, jsonPath, out var error);
            if (error is not null)
            {
                advice.Invalid(at, $"{jsonPath}: {error}{consequence}");
            }
        }
    }
}
