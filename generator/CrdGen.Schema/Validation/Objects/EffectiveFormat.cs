using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>The format that counts: the API server forgets those that it does not know for the type. Dashes do not count.</summary>
internal static class EffectiveFormat
{
    /// <returns>The format without dashes, or <see langword="null"/>.</returns>
    public static string? Of(JsonSchemaProps schema)
    {
        if (string.IsNullOrEmpty(schema.Format))
        {
            return null;
        }

        return schema switch
        {
            { IntOrString: true } or { Type: null or "string" } => schema.Format!.Replace("-", "") is var plain && FormatChecks.IsKnown(plain) ? plain : null,
            { Type: "integer", Format: "int32" or "int64" } or { Type: "number", Format: "float" or "double" } => schema.Format,
            _ => null,
        };
    }
}
