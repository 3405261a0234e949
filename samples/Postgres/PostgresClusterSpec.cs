using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace Postgres;

/// <summary>The cluster as it should be.</summary>
public sealed record PostgresClusterSpec
{
    /// <summary>Major version of PostgreSQL.</summary>
    [AllowedValues(16, 17, 18), Immutable, PrinterColumn]
    public required int Version { get; init; }

    /// <summary>Number of instances.</summary>
    [Range(1, 9), PrinterColumn, SpecReplicas]
    public int Instances { get; init; } = 1;

    /// <summary>The class of the volumes that hold the data. Without it, the data is gone when the instance is.</summary>
    public StorageClassName? StorageClass { get; init; }

    /// <summary>The size of each volume.</summary>
    public Quantity StorageSize { get; init; } = "10Gi";

    /// <summary>When backups are taken, and how long they are kept.</summary>
    public Backup? Backup { get; init; }

    /// <summary>Settings of <c>postgresql.conf</c>.</summary>
    [MaxLength(100)]
    public IReadOnlyDictionary<string, IntOrString>? Settings { get; init; }

    [Rule("a cluster of several instances needs a storage class")]
    private static bool StorageForMany(PostgresClusterSpec self) => self.Instances == 1 || self.StorageClass is not null;
}

/// <summary>The name of a StorageClass.</summary>
[Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
public readonly record struct StorageClassName([MaxLength(63)] string Value);

/// <summary>Backups.</summary>
public sealed record Backup
{
    /// <summary>A schedule in cron's form.</summary>
    [MinLength(9)]
    public required string Schedule { get; init; }

    /// <summary>How many backups are kept.</summary>
    [Minimum(1)]
    public int Keep { get; init; } = 7;
}
