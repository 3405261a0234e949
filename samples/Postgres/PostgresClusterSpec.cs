using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using CrdGen;
using CrdGen.Models.Core.V1;

namespace Postgres;

/// <summary>The cluster as it should be.</summary>
public sealed record PostgresClusterSpec
{
    /// <summary>Major version of PostgreSQL.</summary>
    [AllowedValues(16, 17, 18), Immutable, PrinterColumn]
    public required int Version { get; init; }

    /// <summary>Number of instances. The first one takes writes, the others follow it.</summary>
    [Range(1, 9), PrinterColumn, SpecReplicas]
    public int Instances { get; init; } = 1;

    /// <summary>The class of the volumes that hold the data. Without it, the data is gone when the instance is.</summary>
    public StorageClassName? StorageClass { get; init; }

    /// <summary>The size of each volume. It can grow, where the storage class allows that.</summary>
    public Quantity StorageSize { get; init; } = "10Gi";

    /// <summary>What becomes of the volumes and of the superuser's password when the cluster is deleted.</summary>
    public DeletionPolicy WhenDeleted { get; init; } = DeletionPolicy.Retain;

    /// <summary>When backups are taken, and how long they are kept.</summary>
    public Backup? Backup { get; init; }

    /// <summary>Settings of <c>postgresql.conf</c>. A change restarts the instances, one after the other.</summary>
    [MaxLength(100)]
    public IReadOnlyDictionary<string, IntOrString>? Settings { get; init; }

    /// <summary>What each instance asks of its node, and what it may take at most.</summary>
    [OmitDescriptions]
    public ResourceRequirements? Resources { get; init; }

    [Rule("a cluster of several instances needs a storage class")]
    private static bool StorageForMany(PostgresClusterSpec self) => self.Instances == 1 || self.StorageClass is not null;

    [Rule("the storage class cannot be changed")]
    private static bool StorageClassStays(PostgresClusterSpec self, PostgresClusterSpec oldSelf) => self.StorageClass == oldSelf.StorageClass;

    [Rule("volumes cannot shrink", Field = nameof(StorageSize))]
    private static bool StorageGrows(PostgresClusterSpec self, PostgresClusterSpec oldSelf) => self.StorageSize >= oldSelf.StorageSize;

    [Rule("names of settings are lower-case words", On = nameof(Settings))]
    private static bool SettingsHaveNames(IReadOnlyDictionary<string, IntOrString> settings) => settings.Keys.All(name => Regex.IsMatch(name, "^[a-z_][a-z0-9_.]*$"));
}

/// <summary>The name of a StorageClass.</summary>
[Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
public readonly record struct StorageClassName([MaxLength(63)] string Value);

/// <summary>What becomes of data when its cluster is deleted.</summary>
public enum DeletionPolicy
{
    /// <summary>It stays: a cluster of the same name goes on with it.</summary>
    Retain,

    /// <summary>It is deleted.</summary>
    Delete,
}

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
