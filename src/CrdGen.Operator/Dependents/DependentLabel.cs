namespace CrdGen.Operator;

/// <summary>The label of children that were declared.</summary>
public static class DependentLabel
{
    /// <summary>Its key; its value is the name of the dependent. Informers may select by it, so that they see no objects of others.</summary>
    public const string Key = "crdgen.dev/dependent";
}
