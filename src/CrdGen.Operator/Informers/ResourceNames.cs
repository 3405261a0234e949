namespace CrdGen.Operator;

/// <summary>What resources are called in messages and metrics, and those who manage fields for their objects.</summary>
internal static class ResourceNames
{
    /// <summary>The plural and the group, as CustomResourceDefinitions are called: <c>statefulsets.apps</c>; the plural alone in the core group.</summary>
    public static string Of(ResourceDefinition definition) => definition.Group.Length == 0 ? definition.Plural : $"{definition.Plural}.{definition.Group}";
}
