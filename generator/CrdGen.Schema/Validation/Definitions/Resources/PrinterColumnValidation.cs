using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The columns of a table.</summary>
internal static class PrinterColumnValidation
{
    private static readonly string[] Types = ["boolean", "date", "integer", "number", "string"];
    private static readonly string[] KnownFormats = ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

    public static void Check(EquatableArray<PrinterColumn> columns, FieldPath path, FieldErrors errors)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Check(columns[i], path.Index(i), errors);
        }
    }

    private static void Check(PrinterColumn column, FieldPath path, FieldErrors errors)
    {
        if (column.Name.Length == 0)
        {
            errors.Required(path.Child("name"));
        }

        if (!Types.Contains(column.Type))
        {
            errors.Add(column.Type.Length == 0 ? FieldErrorType.Required : FieldErrorType.Invalid, path.Child("type"), "must be one of " + string.Join(",", Types));
        }

        if (column.Format is { Length: > 0 } format && !KnownFormats.Contains(format))
        {
            errors.Invalid(path.Child("format"), "must be one of " + string.Join(",", KnownFormats));
        }

        if (column.JsonPath.Length == 0)
        {
            errors.Required(path.Child("JSONPath"));
        }
        else
        {
            SimpleJsonPath.Check(column.JsonPath, path.Child("JSONPath"), errors);
        }
    }
}
