namespace CrdGen;

/// <summary>Keywords of the items of a list: <see cref="SchemaAttribute"/> at <c>[]</c>. <see cref="SchemaAttribute.At"/> counts from the items.</summary>
[AttributeUsage(SchemaTargets.Member, AllowMultiple = true, Inherited = false)]
public sealed class ItemsAttribute : SchemaAttribute;

/// <summary>Keywords of the values of a map: <see cref="SchemaAttribute"/> at <c>{}</c>. <see cref="SchemaAttribute.At"/> counts from the values.</summary>
[AttributeUsage(SchemaTargets.Member, AllowMultiple = true, Inherited = false)]
public sealed class ValuesAttribute : SchemaAttribute;
