namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>All wrong declarations.</summary>
internal static class WrongDeclarations
{
    public static IReadOnlyList<WrongDeclaration> All { get; } =
    [
        .. ResourceCases.All, .. RootCases.All, .. VersionCases.All, .. TypeCases.All, .. UnionAndFieldCases.All, .. ConstraintCases.All, .. ListTypeCases.All,
        .. RawSchemaCases.All, .. DefaultCases.All, .. ColumnCases.All, .. ScaleAndSelectionCases.All, .. RuleCases.All, .. TargetVersionCases.All,
    ];
}
