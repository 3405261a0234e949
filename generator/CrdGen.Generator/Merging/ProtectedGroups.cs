using CrdGen.Generator.Model;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Generator.Merging;

/// <summary>
/// Groups that belong to the Kubernetes community: their definitions carry an annotation that says who approved them
/// (KEP-1111). It may stand on any version.
/// </summary>
internal static class ProtectedGroups
{
    public static bool LacksApproval(IEnumerable<ResourceModel> versions) =>
        versions.Any(v => ApiApproval.IsProtected(v.Group))
        && !versions.Any(v => v.Annotations.Any(a => a.Key == ApiApproval.Annotation && ApiApproval.IsApproval(a.Value)));
}
