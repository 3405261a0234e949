using System.Text.RegularExpressions;
using CrdGen;

namespace Postgres;

/// <summary>A PostgreSQL cluster.</summary>
[CustomResource("postgres.acme.io", "v1", ShortNames = ["pg"], Categories = ["databases"])]
[PrinterColumn("Ready", ".status.conditions[?(@.type==\"Ready\")].status", Order = 1)]
[PrinterColumn("Age", ".metadata.creationTimestamp", Order = 2)]
public sealed partial class PostgresCluster
{
    /// <summary>The cluster as it should be.</summary>
    public required PostgresClusterSpec Spec { get; init; }

    /// <summary>The cluster as it was seen last.</summary>
    public PostgresClusterStatus? Status { get; init; }

    [Rule("the name starts with a letter and has at most 40 characters: services and pods are named after it")]
    private static bool NameFits(PostgresCluster self) => Regex.IsMatch(self.Metadata.Name!, "^[a-z][-a-z0-9]{0,39}$");
}
