using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Names;

/// <summary>
/// The order in which Kubernetes lists versions: stable ones before beta before alpha, later ones first; then all other
/// names in alphabetical order.
/// </summary>
public sealed class VersionOrder : IComparer<string>
{
    public static readonly VersionOrder Instance = new();

    private static readonly Regex Form = new("^v([0-9]{1,9})(?:(alpha|beta)([0-9]{1,9}))?$", RegexOptions.CultureInvariant);

    public int Compare(string? x, string? y)
    {
        var (left, right) = (Key(x!), Key(y!));
        return left.CompareTo(right) is not 0 and var order ? order : string.CompareOrdinal(x, y);
    }

    private static (int Form, int Stability, int Major, int Minor) Key(string name)
    {
        var match = Form.Match(name);
        if (!match.Success)
        {
            return (1, 0, 0, 0);
        }

        var stability = match.Groups[2].Value switch { "" => 0, "beta" => 1, _ => 2 };
        return (0, stability, -Number(match.Groups[1]), -Number(match.Groups[3]));
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}
