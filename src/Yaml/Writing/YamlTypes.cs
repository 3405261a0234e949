using System.Text.RegularExpressions;

namespace CrdGen.Yaml.Writing;

/// <summary>
/// Tells strings that a YAML reader would take for something else when they stand plain: by the types of YAML 1.1
/// (go-yaml, PyYAML, …) or by the core schema of 1.2.
/// </summary>
internal static partial class YamlTypes
{
    private const int LongestWord = 5;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "~", "null", "y", "n", "yes", "no", "on", "off", "true", "false",
        ".inf", "+.inf", "-.inf", ".nan", "<<", "=",
    };

    // Generous: what is quoted without need costs two characters, what isn't in spite of need costs a wrong value.
    private const string NumberPattern =
        @"\A[-+]?(0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+|0[bB][01_]+|[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9_]+)?|\.[0-9_]+([eE][-+]?[0-9]+)?|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?|0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*[pP][-+]?[0-9]+)\z";

    private const string DatePattern =
        @"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?\z";

#if NET
    // Where programs are trimmed, they need no compiler of patterns.
    private static readonly Regex Number = NumberRegex();
    private static readonly Regex Date = DateRegex();
#else
    private static readonly Regex Number = new(NumberPattern, Options);
    private static readonly Regex Date = new(DatePattern, Options);
#endif

    public static bool LooksTyped(string text) =>
        (text.Length <= LongestWord && Words.Contains(text))
        || (text[0] is (>= '0' and <= '9') or '+' or '-' or '.' && (Number.IsMatch(text) || Date.IsMatch(text)));

#if NET
    [GeneratedRegex(NumberPattern, Options)]
    private static partial Regex NumberRegex();

    [GeneratedRegex(DatePattern, Options)]
    private static partial Regex DateRegex();
#endif
}
