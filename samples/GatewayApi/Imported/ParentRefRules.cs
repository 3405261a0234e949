namespace GatewayApi.Imported;

/// <summary>The rules that the parents of every route follow.</summary>
internal static class ParentRefRules
{
    /// <summary>Of references to one object, either all name a section, or none; the same of ports.</summary>
    public static bool PartsAreNamed(List<ParentRef> parents) => parents.All(a => parents.All(b => !a.HasObjectOf(b)
        || ((a.SectionName is null) == (b.SectionName is null) && a.Port.HasValue == b.Port.HasValue)));

    /// <summary>No two references name the same.</summary>
    public static bool PartsAreDistinct(List<ParentRef> parents) =>
        parents.All(a => parents.Count(b => a.HasObjectOf(b) && a.SectionName == b.SectionName && a.Port == b.Port) == 1);
}
