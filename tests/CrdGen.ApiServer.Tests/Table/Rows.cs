namespace CrdGen.ApiServer.Tests.Table;

/// <summary>All rows.</summary>
internal static class Rows
{
    public static readonly IReadOnlyList<Row> All =
    [
        .. NumberRows.All,
        .. StringRows.All,
        .. FormatRows.All,
        .. CollectionRows.All,
        .. PresenceRows.All,
        .. ScalarRows.All,
        .. WrapperRows.All,
        .. RuleRows.All,
        .. JunctorRows.All,
        .. UnionRows.All,
        .. KubernetesRows.All,
    ];

    public static readonly IReadOnlyList<UpdateRow> Updates = [.. RuleRows.Updates];

    public static readonly IReadOnlyList<StoredRow> Stored = [.. PresenceRows.Stored, .. KubernetesRows.Stored];
}
