namespace CrdGen;

/// <summary>
/// The schema of the property's type has no descriptions: those of a PodSpec take most of its space, and a request to the
/// API server takes 3 MiB at most. What the property says of itself stays. On a type it holds for all of its properties.
/// </summary>
[AttributeUsage(SchemaTargets.All, Inherited = false)]
public sealed class OmitDescriptionsAttribute : Attribute;
