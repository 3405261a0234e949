namespace CrdGen.Operator;

/// <summary>Identifies one of a program's informers.</summary>
/// <param name="Resource">The type of the resource.</param>
/// <param name="IsMetadataOnly">Whether it has the objects' metadata only.</param>
/// <param name="Name">Its name, where a resource has several.</param>
internal readonly record struct InformerId(Type Resource, bool IsMetadataOnly, string? Name);

/// <summary>What a program says of one of its informers, before there is one.</summary>
/// <param name="Id">Of which.</param>
/// <param name="Apply">Is given the informer's settings.</param>
internal sealed record InformerConfiguration(InformerId Id, Action<object> Apply);
