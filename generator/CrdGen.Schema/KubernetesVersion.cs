namespace CrdGen.Schema;

/// <summary>A version of Kubernetes, 1.<paramref name="Minor"/>: what the API server knows depends on it.</summary>
public readonly record struct KubernetesVersion(int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>What is assumed where nothing is said.</summary>
    public static readonly KubernetesVersion Default = new(36);

    /// <summary>The version before this one, which new CEL rules must compile with so that a downgrade stays possible.</summary>
    public KubernetesVersion Previous => new(Minor - 1);

    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.Minor < right.Minor;

    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.Minor > right.Minor;

    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.Minor <= right.Minor;

    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.Minor >= right.Minor;

    public int CompareTo(KubernetesVersion other) => Minor.CompareTo(other.Minor);

    public override string ToString() => $"1.{Minor}";
}
