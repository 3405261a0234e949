using System.Text;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What a client is told when it uses a deprecated version: a header of HTTP.</summary>
public static class DeprecationWarnings
{
    private const int MaxBytes = 256;

    /// <summary>Whether a text can be the warning of a deprecated version: 1 to 256 bytes of printable characters.</summary>
    public static bool IsAllowed(string text)
    {
        var errors = new FieldErrors();
        Check(text, FieldPath.Root(""), errors);
        return errors.Count == 0;
    }


    internal static void Check(VersionObject version, FieldPath path, FieldErrors errors)
    {
        if (version.DeprecationWarning is not { } text)
        {
            return;
        }

        if (!version.Deprecated)
        {
            errors.Invalid(path, "can only be set for deprecated versions");
            return;
        }

        Check(text, path, errors);
    }

    private static void Check(string text, FieldPath path, FieldErrors errors)
    {
        if (text.Length == 0)
        {
            errors.Invalid(path, "must not be an empty string");
        }
        else if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
        {
            errors.Invalid(path, $"must be <= {MaxBytes} characters long");
        }

        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1)
        {
            if (!GoText.IsPrint(text, i))
            {
                errors.Invalid(path, $"must only contain printable UTF-8 characters; non-printable character found at index {i}");
                return;
            }
        }
    }
}
