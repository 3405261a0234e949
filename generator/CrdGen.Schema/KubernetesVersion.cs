using System.Globalization;

namespace CrdGen.Schema;

/// <summary>A version of Kubernetes, 1.<paramref name="Minor"/>: what the API server knows depends on it.</summary>
public readonly record struct KubernetesVersion(int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>What is assumed where nothing is said: the newest that is known.</summary>
    public static readonly KubernetesVersion Default = new(36);

    /// <summary>The oldest that can be told: the first that evaluates CEL rules unasked.</summary>
    public static readonly KubernetesVersion Oldest = new(25);

    /// <summary>The version before this one, which new CEL rules must compile with so that a downgrade stays possible.</summary>
    public KubernetesVersion Previous => new(Minor - 1);

    public KubernetesVersion Next => new(Minor + 1);

    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.Minor < right.Minor;

    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.Minor > right.Minor;

    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.Minor <= right.Minor;

    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.Minor >= right.Minor;

    /// <summary>Reads <c>1.30</c>, <c>v1.30</c> or <c>1.30.2</c>, of <see cref="Oldest"/> to <see cref="Default"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version; <see cref="Default"/> where there is an error.</param>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public static string? FindError(string text, out KubernetesVersion version)
    {
        version = Default;
        var parts = text.Trim().TrimStart('v').Split('.');
        if (parts.Length is < 2 or > 3 || parts[0] != "1" || !TryParse(parts[1], out var minor) || (parts.Length == 3 && !TryParse(parts[2], out _)))
        {
            return $"it is no version of Kubernetes; write the minor version, as in {Default}";
        }

        if (new KubernetesVersion(minor) is var found && (found < Oldest || found > Default))
        {
            return $"the versions that can be told are {Oldest} to {Default}";
        }

        version = found;
        return null;
    }

    public int CompareTo(KubernetesVersion other) => Minor.CompareTo(other.Minor);

    public override string ToString() => $"1.{Minor}";

    private static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
