namespace CrdGen.Operator;

/// <summary>Gives the apply configuration of a child that an object shall have.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
/// <typeparam name="TChild">The type of the child.</typeparam>
/// <typeparam name="TApply">The type of its apply configuration.</typeparam>
/// <param name="owner">The object.</param>
/// <returns>What is to be set of the child; <see langword="null"/> where none is wanted.</returns>
public delegate IApplyConfiguration<TApply, TChild>? DesiredConfiguration<TOwner, TChild, TApply>(TOwner owner)
    where TOwner : class, IApiResource<TOwner>
    where TChild : class, IApiResource<TChild>
    where TApply : class, IApplyConfiguration<TApply, TChild>;
