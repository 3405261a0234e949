namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The paths of columns and subresources, of which the API server only looks at the first character.</summary>
internal static class SimpleJsonPath
{
    /// <returns>Whether it begins as it should.</returns>
    public static bool Check(string path, FieldPath at, FieldErrors errors)
    {
        if (path[0] == '.')
        {
            return true;
        }

        errors.Invalid(at, "must be a simple json path starting with .");
        return false;
    }
}
