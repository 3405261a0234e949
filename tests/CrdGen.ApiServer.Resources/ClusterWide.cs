namespace CrdGen.ApiServer.Resources;

/// <summary>A resource outside of namespaces, with fields of its root that are neither spec nor status.</summary>
[CustomResource("table.acme.io", "v1", Scope = ResourceScope.Cluster, Plural = "clusterwide", Singular = "clusterwideone", ListKind = "ClusterWides")]
[MetadataLabel("acme.io/team", "tables")]
[MetadataAnnotation("acme.io/owner", "nobody")]
[CelRule("self.metadata.name.startsWith('c')", Message = "the name begins with c")]
public sealed partial class ClusterWide
{
    [MaxLength(3)]
    public string? Data { get; init; }

    public required bool Enabled { get; init; }
}
