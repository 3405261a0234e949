namespace CrdGen.Client;

/// <summary>What a node uses, of what pods may have of it.</summary>
/// <param name="Name">The node.</param>
/// <param name="Cpu">The cores.</param>
/// <param name="CpuFraction">Their part of the allocatable ones, from 0 to 1; <see langword="null"/> where the node says none.</param>
/// <param name="Memory">The memory, in bytes.</param>
/// <param name="MemoryFraction">Its part of the allocatable memory.</param>
public sealed record NodeUsage(string Name, Quantity Cpu, double? CpuFraction, Quantity Memory, double? MemoryFraction);
